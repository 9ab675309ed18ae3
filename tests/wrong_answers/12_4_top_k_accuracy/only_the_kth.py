# mentions: only the k-th place
def top_k_accuracy(probs, y, k):
    top = probs.argsort(axis=1)[:, -k]
    return (top == y).mean()
