# Solution 7.2 — fold it away
def fold(W, b, norm):
    factor = norm.gamma / np.sqrt(norm.moving_variance + norm.epsilon)  # (units,)
    return W * factor, (b - norm.moving_mean) * factor + norm.beta


# (x @ W + b - mean) * factor + beta, sorted: x meets W * factor, and all the rest does
# not depend on x. Each unit is a column of W, so broadcasting gives it its own factor.
