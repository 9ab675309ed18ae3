# mentions: here x has shape (6, 2)
def squared_error_gradient(x, y, weights, bias):
    p = sigmoid(x @ weights + bias)
    slope = 2 * (p - y) * p * (1 - p)
    return x @ slope / len(x), slope.mean()
