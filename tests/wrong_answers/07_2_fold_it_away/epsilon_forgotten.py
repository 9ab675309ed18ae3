# mentions: plus epsilon
def fold(W, b, norm):
    factor = norm.gamma / np.sqrt(norm.moving_variance)
    return W * factor, (b - norm.moving_mean) * factor + norm.beta
