# Solution 1.4 — gradient of the squared error
def squared_error_gradient(x, y, weights, bias):
    p = sigmoid(x @ weights + bias)  # (people,)
    slope = 2 * (p - y) * p * (1 - p)  # dL/dp times dp/dz, (people,)
    return x.T @ slope / len(x), slope.mean()


# The chain has three links: the square gives 2 (p - y), the sigmoid p (1 - p), and the
# weighted sum x_i (for the bias, 1). Where p is near 0 or 1, the second link is near 0,
# and the gradient vanishes even if the answer is wrong.
