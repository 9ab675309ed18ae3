# mentions: that is the share that is kept
def hidden_pixels(x, share, rng):
    return x * (rng.random(x.shape) < share), x
