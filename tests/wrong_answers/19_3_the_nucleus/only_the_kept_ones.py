# mentions: at their places
def nucleus(probs, p):
    ordered = np.sort(probs)[::-1]
    kept = ordered[np.cumsum(ordered) - ordered < p]
    return kept / kept.sum()
