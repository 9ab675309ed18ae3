# mentions: changed x
def hidden_pixels(x, share, rng):
    target = x.copy()
    x[rng.random(x.shape) < share] = 0
    return x, target
