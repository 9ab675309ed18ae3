# mentions: Rounding
def nucleus(probs, p):
    order = np.argsort(-probs)
    num = np.argmax(np.cumsum(probs[order]) >= p) + 1
    kept = np.zeros_like(probs)
    kept[order[:num]] = probs[order[:num]]
    return kept / kept.sum()
