# mentions: in the order W1, b1, W2, b2
def tanh_gradients(x, targets, W1, b1, W2, b2):
    hidden = np.tanh(x @ W1 + b1)
    probs = sigmoid(hidden @ W2 + b2)
    delta2 = (probs - targets) * probs * (1 - probs) / len(x)
    delta1 = (delta2 @ W2.T) * (1 - hidden**2)
    return hidden.T @ delta2, delta2.sum(axis=0), x.T @ delta1, delta1.sum(axis=0)
