# mentions: k smallest
def top_k_accuracy(probs, y, k):
    top = probs.argsort(axis=1)[:, :k]
    return (top == y[:, None]).any(axis=1).mean()
