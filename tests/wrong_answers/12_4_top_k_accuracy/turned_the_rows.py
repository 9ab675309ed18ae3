# mentions: the classes need [:, ::-1]
def top_k_accuracy(probs, y, k):
    top = probs.argsort()[::-1][:, :k]
    return (top == y[:, None]).any(axis=1).mean()
