# mentions: shuffled together
def one_against_the_rest(x, y, digit, rng):
    mine, others = np.flatnonzero(y == digit), np.flatnonzero(y != digit)
    others = rng.choice(others, size=len(mine), replace=False)
    chosen = np.concatenate([mine, others])
    return rng.permutation(x[chosen]), y[chosen] == digit
