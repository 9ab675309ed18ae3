# mentions: sort before
def nucleus(probs, p):
    kept = np.where(np.cumsum(probs) - probs < p, probs, 0)
    return kept / kept.sum()
