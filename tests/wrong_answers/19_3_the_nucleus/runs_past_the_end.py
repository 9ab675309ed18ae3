# mentions: rounding
def nucleus(probs, p):
    order = np.argsort(-probs)
    total, num = 0, 0
    while total < p:
        total += probs[order[num]]
        num += 1
    kept = np.zeros_like(probs)
    kept[order[:num]] = probs[order[:num]]
    return kept / kept.sum()
