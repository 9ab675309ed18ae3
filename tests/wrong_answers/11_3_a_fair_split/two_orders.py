# mentions: same order
def split(x, y, num_val, rng):
    x, y = rng.permutation(x), rng.permutation(y)
    return x[num_val:], y[num_val:], x[:num_val], y[:num_val]
