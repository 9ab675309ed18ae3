# mentions: Far diagonals are shorter
def mean_distance(maps):
    time = maps.shape[-1]
    return np.array(
        [sum(n * np.diagonal(h, -n, 1, 2).mean() for n in range(time)) for h in maps]
    )
