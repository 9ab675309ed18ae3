# mentions: keepdims
def cross_entropy(logits, labels):
    rows = np.arange(len(labels))
    shifted = logits - logits.max(axis=1)
    powers = np.exp(shifted)
    totals = powers.sum(axis=1)
    errors = powers / totals[:, None]
    errors[rows, labels] -= 1
    return np.log(totals) - shifted[rows, labels], errors
