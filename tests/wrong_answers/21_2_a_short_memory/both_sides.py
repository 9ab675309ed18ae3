# mentions: looks ahead
def local_mask(num, reach):
    return np.abs(np.arange(num)[:, None] - np.arange(num)) < reach
