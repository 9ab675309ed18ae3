# mentions: rows ask
def local_mask(num, reach):
    ahead = np.arange(num) - np.arange(num)[:, None]
    return (ahead >= 0) & (ahead < reach)
