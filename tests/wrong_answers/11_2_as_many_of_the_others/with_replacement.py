# mentions: replace=False
def one_against_the_rest(x, y, digit, rng):
    mine, others = np.flatnonzero(y == digit), np.flatnonzero(y != digit)
    chosen = np.concatenate([mine, rng.choice(others, size=len(mine))])
    return x[chosen], y[chosen] == digit
