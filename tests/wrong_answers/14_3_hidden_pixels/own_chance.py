# mentions: from rng
def hidden_pixels(x, share, rng):
    kept = np.random.default_rng().random(x.shape) >= share
    return x * kept, x
