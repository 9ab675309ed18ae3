# mentions: alone exceeds p
def nucleus(probs, p):
    order = np.argsort(-probs)
    num = int(np.sum(np.cumsum(probs[order]) <= p))
    num += 0 < num < len(probs)  # the one that crosses p
    kept = np.zeros_like(probs)
    kept[order[:num]] = probs[order[:num]]
    return kept / kept.sum()
