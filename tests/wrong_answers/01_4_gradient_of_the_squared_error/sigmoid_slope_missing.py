# mentions: lacks the slope of the sigmoid
def squared_error_gradient(x, y, weights, bias):
    error = 2 * (sigmoid(x @ weights + bias) - y)
    return x.T @ error / len(x), error.mean()
