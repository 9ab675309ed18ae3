# mentions: uphill
def sgd_step(x, y, W, b, learning_rate):
    delta = (softmax(x @ W + b) - np.eye(len(b))[y]) / len(x)
    return W + learning_rate * (x.T @ delta), b + learning_rate * delta.sum(axis=0)
