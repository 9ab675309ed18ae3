# mentions: make one-hot rows
def sgd_step(x, y, W, b, learning_rate):
    delta = (softmax(x @ W + b) - y) / len(x)
    return W - learning_rate * (x.T @ delta), b - learning_rate * delta.sum(axis=0)
