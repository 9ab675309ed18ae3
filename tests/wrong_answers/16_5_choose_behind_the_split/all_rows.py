# mentions: on all rows
def choose_columns(x, y, test, num):
    return np.argsort(-gap_of(x, y))[:num]
