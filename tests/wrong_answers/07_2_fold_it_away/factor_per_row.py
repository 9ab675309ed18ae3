# mentions: one factor per column
def fold(W, b, norm):
    factor = norm.gamma / np.sqrt(norm.moving_variance + norm.epsilon)
    return factor[:, None] * W, (b - norm.moving_mean) * factor + norm.beta
