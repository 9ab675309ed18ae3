# mentions: compare places, not words
def pairs_in_window(words, window):
    pairs = []
    for i, centre in enumerate(words):
        near = words[max(0, i - window) : i + window + 1]
        pairs += [(centre, word) for word in near if word != centre]
    return pairs
