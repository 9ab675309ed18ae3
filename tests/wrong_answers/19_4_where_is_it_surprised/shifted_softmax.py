# mentions: log_softmax(logits) does not
def surprises(step, ids):
    result, h = [], None
    for i in range(1, len(ids)):
        logits, h = step(ids[i - 1], h)
        powers = np.exp(logits - logits.max())
        result.append(-np.log(powers[ids[i]] / powers.sum()))
    return np.array(result)
