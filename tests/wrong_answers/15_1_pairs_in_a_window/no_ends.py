# mentions: near the ends
def pairs_in_window(words, window):
    pairs = []
    for i in range(window, len(words) - window):
        for j in range(i - window, i + window + 1):
            if j != i:
                pairs.append((words[i], words[j]))
    return pairs
