# mentions: not at the next
def surprises(step, ids):
    result, h = [], None
    for k in ids[:-1]:
        logits, h = step(k, h)
        result.append(-log_softmax(logits)[k])
    return np.array(result)
