# mentions: those on the left are, too
def pairs_in_window(words, window):
    pairs = []
    for i, centre in enumerate(words):
        pairs += [(centre, word) for word in words[i + 1 : i + 1 + window]]
    return pairs
