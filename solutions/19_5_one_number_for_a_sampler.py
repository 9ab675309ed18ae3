# Solution 19.5 — one number for a sampler
def overlap(probs, draws):
    shares = np.bincount(draws, minlength=len(probs)) / len(draws)
    return np.minimum(probs, shares).sum()


# minlength counts the characters that never came, too: without it, an array could be
# shorter than probs. What one character has too much, others lack, so a single sum of
# the smaller ones is enough.
