# mentions: one number for each head
def mean_distance(maps):
    time = maps.shape[-1]
    back = np.arange(time)[:, None] - np.arange(time)
    return (maps * back).sum(axis=-1).mean()
