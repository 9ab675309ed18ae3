# mentions: make one-hot rows of them, as long as b
def sgd_step(x, y, W, b, learning_rate):
    delta = (softmax(x @ W + b) - np.eye(9)[y]) / len(x)
    return W - learning_rate * (x.T @ delta), b - learning_rate * delta.sum(axis=0)
