# mentions: result of join
def split(x, num_heads):
    batch, time, _ = x.shape
    return np.swapaxes(x.reshape(batch, time, num_heads, -1), 1, 2)


def join(heads):
    batch, num_heads, time, size = heads.shape
    return heads.reshape(batch, time, num_heads * size)
