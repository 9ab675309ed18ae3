# mentions: look at itself
def local_mask(num, reach):
    back = np.arange(num)[:, None] - np.arange(num)
    return (back > 0) & (back <= reach)
