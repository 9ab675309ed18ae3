# mentions: divided by 800
def squared_error_gradient(x, y, weights, bias):
    p = sigmoid(x @ weights + bias)
    slope = 2 * (p - y) * p * (1 - p)
    return x.T @ slope / 800, slope.sum() / 800
