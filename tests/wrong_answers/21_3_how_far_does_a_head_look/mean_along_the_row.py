# mentions: Along a row take the sum, not a mean
def mean_distance(maps):
    time = maps.shape[-1]
    back = np.arange(time)[:, None] - np.arange(time)
    return (maps * back).mean(axis=(1, 2, 3))
