# mentions: missing
def pairs_in_window(words, window):
    pairs = []
    for i, centre in enumerate(words):
        for word in words[i - window : i] + words[i + 1 : i + window + 1]:
            pairs.append((centre, word))
    return pairs
