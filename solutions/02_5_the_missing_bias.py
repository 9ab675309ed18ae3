# Solution 2.5 — the missing bias
def fixed_gradients(x, targets, W1, b1, W2, b2):
    hidden = sigmoid(x @ W1 + b1)  # (batch, hidden)
    probs = sigmoid(hidden @ W2 + b2)  # (batch, 1)
    delta2 = (probs - targets) * probs * (1 - probs) / len(x)
    delta1 = (delta2 @ W2.T) * hidden * (1 - hidden)
    return x.T @ delta1, delta1.sum(axis=0), hidden.T @ delta2, delta2.sum(axis=0)


# Forward, the bias shifts the sum before the sigmoid, so that the output can cross one
# half wherever the data need it. Backward, it is added as it is, so its gradient is the
# sum of delta2. Without that gradient it would stay at zero for ever.
