# Solution 19.4 — where is it surprised
def surprises(step, ids):
    result, h = [], None
    for i in range(1, len(ids)):
        logits, h = step(ids[i - 1], h)
        result.append(-log_softmax(logits)[ids[i]])
    return np.array(result)


# The logits after one character speak of the next. log_softmax subtracts the largest
# logit first, so logits of 1000 do not overflow, as np.exp alone would.
