# mentions: belongs to the last batch
def fold(W, b, norm):
    factor = norm.gamma / norm.spread
    return W * factor, (b - norm.moving_mean) * factor + norm.beta
