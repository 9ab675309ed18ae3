# Solution 21.3 — how far does a head look
def mean_distance(maps):
    time = maps.shape[-1]
    back = np.arange(time)[:, None] - np.arange(time)  # (asking, asked)
    return (maps * back).sum(axis=-1).mean(axis=(1, 2))


# Along a row the weights have the sum 1, so the sum of weight times distance is already
# a mean. Over positions and windows an ordinary mean follows.
