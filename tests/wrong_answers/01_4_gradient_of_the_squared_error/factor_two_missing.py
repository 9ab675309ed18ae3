# mentions: factor 2
def squared_error_gradient(x, y, weights, bias):
    p = sigmoid(x @ weights + bias)
    slope = (p - y) * p * (1 - p)
    return x.T @ slope / len(x), slope.mean()
