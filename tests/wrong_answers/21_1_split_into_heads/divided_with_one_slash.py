# mentions: divide with //
def split(x, num_heads):
    batch, time, width = x.shape
    return np.swapaxes(x.reshape(batch, time, num_heads, width / num_heads), 1, 2)


def join(heads):
    batch, _, time, _ = heads.shape
    return np.swapaxes(heads, 1, 2).reshape(batch, time, -1)
