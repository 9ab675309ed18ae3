# Solution 2.4 — tanh in the hidden layer
def tanh_gradients(x, targets, W1, b1, W2, b2):
    hidden = np.tanh(x @ W1 + b1)  # (batch, hidden)
    probs = sigmoid(hidden @ W2 + b2)  # (batch, 1)
    delta2 = (probs - targets) * probs * (1 - probs) / len(x)
    delta1 = (delta2 @ W2.T) * (1 - hidden**2)
    return x.T @ delta1, delta1.sum(axis=0), hidden.T @ delta2, delta2.sum(axis=0)


# Each layer adds one factor, its own slope, to the product that comes back from the
# layers behind it. So a new activation changes one factor and nothing else.
