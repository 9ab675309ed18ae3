# mentions: only the largest weight
def mean_distance(maps):
    return (np.arange(maps.shape[-1]) - maps.argmax(axis=-1)).mean(axis=(1, 2))
