# mentions: W * k, not W *= k
def fold(W, b, norm):
    factor = norm.gamma / np.sqrt(norm.moving_variance + norm.epsilon)
    W *= factor
    b -= norm.moving_mean
    return W, b * factor + norm.beta
