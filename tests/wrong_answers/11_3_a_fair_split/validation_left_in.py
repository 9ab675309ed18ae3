# mentions: must not overlap
def split(x, y, num_val, rng):
    val = rng.permutation(len(x))[:num_val]
    return x, y, x[val], y[val]
