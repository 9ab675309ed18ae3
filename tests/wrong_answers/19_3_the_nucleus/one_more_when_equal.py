# mentions: equal to p is enough
def nucleus(probs, p):
    order = np.argsort(-probs)
    num = np.searchsorted(np.cumsum(probs[order]), p, side="right") + 1
    kept = np.zeros_like(probs)
    kept[order[:num]] = probs[order[:num]]
    return kept / kept.sum()
