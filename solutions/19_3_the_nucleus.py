# Solution 19.3 — the nucleus
def nucleus(probs, p):
    order = np.argsort(-probs)  # the likeliest first
    before = np.cumsum(probs[order]) - probs[order]  # the sum of all likelier ones
    inside = order[before < p]
    kept = np.zeros_like(probs)
    kept[inside] = probs[inside]
    return kept / kept.sum()


# A character is in as long as the likelier ones do not reach p without it. So the one
# that crosses p is in, and the likeliest always is.
