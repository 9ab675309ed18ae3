# mentions: must not overlap
def split(x, y, num_val, rng):
    val = rng.choice(len(x), size=num_val)
    fit = np.setdiff1d(np.arange(len(x)), val)
    return x[fit], y[fit], x[val], y[val]
