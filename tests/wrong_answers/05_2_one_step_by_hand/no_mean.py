# mentions: divide by len(x)
def sgd_step(x, y, W, b, learning_rate):
    delta = softmax(x @ W + b) - np.eye(len(b))[y]
    return W - learning_rate * (x.T @ delta), b - learning_rate * delta.sum(axis=0)
