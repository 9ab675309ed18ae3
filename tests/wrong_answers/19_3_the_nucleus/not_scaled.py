# mentions: sum 1
def nucleus(probs, p):
    order = np.argsort(-probs)
    inside = order[np.cumsum(probs[order]) - probs[order] < p]
    kept = np.zeros_like(probs)
    kept[inside] = probs[inside]
    return kept
