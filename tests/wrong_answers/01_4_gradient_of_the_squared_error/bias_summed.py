# mentions: the gradient of the bias is the sum over all people
def squared_error_gradient(x, y, weights, bias):
    p = sigmoid(x @ weights + bias)
    slope = 2 * (p - y) * p * (1 - p)
    return x.T @ slope / len(x), slope.sum()
