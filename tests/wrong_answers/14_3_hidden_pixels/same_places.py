# mentions: the same places in every image
def hidden_pixels(x, share, rng):
    return x * (rng.random(x.shape[1]) >= share), x
