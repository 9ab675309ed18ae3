# mentions: in the order x_fit
def split(x, y, num_val, rng):
    order = rng.permutation(len(x))
    val, fit = order[:num_val], order[num_val:]
    return x[val], y[val], x[fit], y[fit]
