# mentions: not the distance to it
def mean_distance(maps):
    return (maps * np.arange(maps.shape[-1])).sum(axis=-1).mean(axis=(1, 2))
