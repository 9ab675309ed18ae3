# mentions: ~test
def choose_columns(x, y, test, num):
    return np.argsort(-gap_of(x[test], y[test]))[:num]
