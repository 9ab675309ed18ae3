# mentions: range stops before its end
def pairs_in_window(words, window):
    pairs = []
    for i, centre in enumerate(words):
        for j in range(max(0, i - window), min(len(words), i + window)):
            if j != i:
                pairs.append((centre, words[j]))
    return pairs
