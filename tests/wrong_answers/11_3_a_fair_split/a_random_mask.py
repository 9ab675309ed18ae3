# mentions: must hold all images
def split(x, y, num_val, rng):
    val = rng.random(len(x)) < num_val / len(x)
    return x[~val], y[~val], x[val], y[val]
