# mentions: not per cent
def top_k_accuracy(probs, y, k):
    top = probs.argsort(axis=1)[:, -k:]
    return 100 * (top == y[:, None]).any(axis=1).mean()
