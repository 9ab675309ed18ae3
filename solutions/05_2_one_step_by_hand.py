# Solution 5.2 — one step by hand
def sgd_step(x, y, W, b, learning_rate):
    targets = np.eye(len(b))[y]  # (batch, classes), one-hot
    delta = (softmax(x @ W + b) - targets) / len(x)  # (batch, classes)
    W_new = W - learning_rate * (x.T @ delta)
    b_new = b - learning_rate * delta.sum(axis=0)
    return W_new, b_new


# The loss is a mean over the batch, so delta carries 1 / len(x), and with it every
# gradient. Without that factor, larger batches would take larger steps.
