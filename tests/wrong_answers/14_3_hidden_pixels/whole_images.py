# mentions: all pixels of an image
def hidden_pixels(x, share, rng):
    return x * (rng.random((len(x), 1)) >= share), x
