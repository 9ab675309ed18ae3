# mentions: nucleus for p
def nucleus(probs, p):
    kept = np.where(probs >= p, probs, 0)
    return kept / max(kept.sum(), 1e-12)
