# mentions: either sign
def choose_columns(x, y, test, num):
    x, y = x[~test], y[~test]
    gaps = x[y == 1].mean(axis=0) - x[y == 0].mean(axis=0)
    return np.argsort(-gaps)[:num]
