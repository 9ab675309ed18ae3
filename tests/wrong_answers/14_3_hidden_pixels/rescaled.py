# mentions: as they were
def hidden_pixels(x, share, rng):
    return x * (rng.random(x.shape) >= share) / (1 - share), x
