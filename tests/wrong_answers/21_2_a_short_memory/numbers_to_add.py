# mentions: booleans
def local_mask(num, reach):
    place = np.arange(num)
    back = place[:, None] - place
    return np.where((back >= 0) & (back < reach), 0, -np.inf)
