# mentions: Those are 4 heads: num_heads is 2
def split(x, num_heads):
    batch, time, width = x.shape
    return np.swapaxes(x.reshape(batch, time, 4, width // 4), 1, 2)


def join(heads):
    batch, _, time, _ = heads.shape
    return np.swapaxes(heads, 1, 2).reshape(batch, time, -1)
