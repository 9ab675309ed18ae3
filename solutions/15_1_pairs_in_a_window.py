# Solution 15.1 — pairs in a window
def pairs_in_window(words, window):
    pairs = []
    for i, centre in enumerate(words):
        first, last = max(0, i - window), min(len(words) - 1, i + window)
        pairs += [(centre, words[j]) for j in range(first, last + 1) if j != i]
    return pairs


# The comparison is between places, since the same word may stand twice in a window.
# Without max(0, ...), a negative place would mean the end of the list.
