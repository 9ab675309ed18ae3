# Solution 11.2 — as many of the others
def one_against_the_rest(x, y, digit, rng):
    mine, others = np.flatnonzero(y == digit), np.flatnonzero(y != digit)
    others = rng.choice(others, size=len(mine), replace=False)
    chosen = np.concatenate([mine, others])
    return x[chosen], (y[chosen] == digit).astype(float)


# The targets are computed from the chosen labels, not put together beside them. So they
# would tell, too, if the choice went wrong.
