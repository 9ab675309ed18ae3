# mentions: square root
def fold(W, b, norm):
    factor = norm.gamma / (norm.moving_variance + norm.epsilon)
    return W * factor, (b - norm.moving_mean) * factor + norm.beta
