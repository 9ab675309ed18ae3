# mentions: the target should be x as it was
def hidden_pixels(x, share, rng):
    hidden = x * (rng.random(x.shape) >= share)
    return hidden, hidden
