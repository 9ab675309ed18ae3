# mentions: sign
def mean_distance(maps):
    time = maps.shape[-1]
    back = np.arange(time) - np.arange(time)[:, None]
    return (maps * back).sum(axis=-1).mean(axis=(1, 2))
