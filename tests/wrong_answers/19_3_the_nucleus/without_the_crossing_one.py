# mentions: crosses p
def nucleus(probs, p):
    order = np.argsort(-probs)
    inside = order[np.cumsum(probs[order]) < p]
    kept = np.zeros_like(probs)
    kept[inside] = probs[inside]
    return kept / max(kept.sum(), 1e-12)
