# mentions: no longer what it was
def nucleus(probs, p):
    order = np.argsort(-probs)
    before = np.cumsum(probs[order]) - probs[order]
    probs[order[before >= p]] = 0
    return probs / probs.sum()
