# mentions: needs its own gradient
def fixed_gradients(x, targets, W1, b1, W2, b2):
    hidden = sigmoid(x @ W1 + b1)
    probs = sigmoid(hidden @ W2 + b2)
    delta2 = (probs - targets) * probs * (1 - probs) / len(x)
    delta1 = (delta2 @ W2.T) * hidden * (1 - hidden)
    return x.T @ delta1, delta1.sum(axis=0), hidden.T @ delta2, np.zeros(1)
