# mentions: most probable class only
def top_k_accuracy(probs, y, k):
    return (probs.argmax(axis=1) == y).mean()
