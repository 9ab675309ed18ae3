# mentions: Of equal ones
def nucleus(probs, p):
    ordered = np.sort(probs)[::-1]
    threshold = ordered[np.cumsum(ordered) - ordered < p][-1]
    kept = np.where(probs >= threshold, probs, 0)
    return kept / kept.sum()
