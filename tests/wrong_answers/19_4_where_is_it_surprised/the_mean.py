# mentions: not their mean
def surprises(step, ids):
    result, h = [], None
    for i in range(1, len(ids)):
        logits, h = step(ids[i - 1], h)
        result.append(-log_softmax(logits)[ids[i]])
    return np.mean(result)
