# mentions: in both terms
def cross_entropy(logits, labels):
    rows = np.arange(len(labels))
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    totals = powers.sum(axis=1)
    errors = powers / totals[:, None]
    errors[rows, labels] -= 1
    return np.log(totals) - logits[rows, labels], errors
