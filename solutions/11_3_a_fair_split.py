# Solution 11.3 — a fair split
def split(x, y, num_val, rng):
    order = rng.permutation(len(x))  # each position once
    val, fit = order[:num_val], order[num_val:]
    return x[fit], y[fit], x[val], y[val]


# One permutation serves for images and labels, so each image keeps its label.
