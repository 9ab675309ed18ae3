# mentions: the gradient of the bias lacks the slope of the sigmoid
def squared_error_gradient(x, y, weights, bias):
    p = sigmoid(x @ weights + bias)
    error = 2 * (p - y)
    return x.T @ (error * p * (1 - p)) / len(x), error.mean()
