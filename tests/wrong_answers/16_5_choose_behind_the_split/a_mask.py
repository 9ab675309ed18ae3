# mentions: np.flatnonzero
def choose_columns(x, y, test, num):
    gaps = gap_of(x[~test], y[~test])
    return gaps >= np.sort(gaps)[-num]
