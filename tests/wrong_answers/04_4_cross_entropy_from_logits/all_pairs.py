# mentions: pair row k
def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    totals = powers.sum(axis=1)
    errors = powers / totals[:, None] - np.eye(logits.shape[1])[labels]
    return np.log(totals) - shifted[:, labels], errors
