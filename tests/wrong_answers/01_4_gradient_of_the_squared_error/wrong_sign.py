# mentions: wrong sign
def squared_error_gradient(x, y, weights, bias):
    p = sigmoid(x @ weights + bias)
    slope = 2 * (y - p) * p * (1 - p)
    return x.T @ slope / len(x), slope.mean()
