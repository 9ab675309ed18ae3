# mentions: which array did you index
def one_against_the_rest(x, y, digit, rng):
    mine, others = x[y == digit], x[y != digit]
    chosen = rng.choice(len(others), size=len(mine), replace=False)
    targets = np.concatenate([np.ones(len(mine)), np.zeros(len(mine))])
    return np.concatenate([mine, x[chosen]]), targets
