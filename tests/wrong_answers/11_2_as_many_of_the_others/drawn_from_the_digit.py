# mentions: which array did you index
def one_against_the_rest(x, y, digit, rng):
    mine = np.flatnonzero(y == digit)
    chosen = rng.choice(mine, size=len(mine), replace=False)
    targets = np.concatenate([np.ones(len(mine)), np.zeros(len(mine))])
    return np.concatenate([x[mine], x[chosen]]), targets
