# Solution 2.5 — the missing bias
def fixed_forward(x, W1, b1, W2, b2):
    hidden = sigmoid(x @ W1 + b1)  # (batch, hidden)
    probs = sigmoid(hidden @ W2 + b2)  # (batch, 1)
    return hidden, probs


# The bias shifts the sum before the sigmoid, so the output can cross one half wherever
# the data need it. After the sigmoid, it would push probabilities out of 0 to 1.
