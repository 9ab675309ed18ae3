# mentions: once
def split(x, y, num_val, rng):
    val = rng.integers(len(x), size=num_val)
    fit = rng.integers(len(x), size=len(x) - num_val)
    return x[fit], y[fit], x[val], y[val]
