# mentions: Nothing comes before the first
def surprises(step, ids):
    result, (logits, h) = [], step(ids[0])
    for n in ids:
        result.append(-log_softmax(logits)[n])
        logits, h = step(n, h)
    return np.array(result)
