# mentions: as many others
def one_against_the_rest(x, y, digit, rng):
    order = rng.permutation(len(x))
    return x[order], y[order] == digit
