# mentions: Only large surprises
def surprises(step, ids):
    result, h = [], None
    for i in range(1, len(ids)):
        logits, h = step(ids[i - 1], h)
        powers = np.exp(logits - logits.max())
        result.append(-np.log(powers[ids[i]] / powers.sum() + 1e-12))
    return np.array(result)
