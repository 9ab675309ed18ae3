# mentions: is p = sigmoid(z)
def squared_error_gradient(x, y, weights, bias):
    z = x @ weights + bias
    slope = 2 * (sigmoid(z) - y) * z * (1 - z)
    return x.T @ slope / len(x), slope.mean()
