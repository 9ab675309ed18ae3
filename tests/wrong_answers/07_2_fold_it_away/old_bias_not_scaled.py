# mentions: look at b
def fold(W, b, norm):
    factor = norm.gamma / np.sqrt(norm.moving_variance + norm.epsilon)
    return W * factor, b - norm.moving_mean * factor + norm.beta
