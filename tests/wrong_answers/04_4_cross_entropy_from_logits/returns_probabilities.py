# mentions: sum to 0
def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    totals = powers.sum(axis=1)
    losses = np.log(totals) - shifted[np.arange(len(labels)), labels]
    return losses, powers / totals[:, None]
