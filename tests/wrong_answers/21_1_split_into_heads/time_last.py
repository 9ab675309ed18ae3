# mentions: the time comes before the entries
def split(x, num_heads):
    batch, time, _ = x.shape
    return x.reshape(batch, time, num_heads, -1).transpose(0, 2, 3, 1)


def join(heads):
    batch, _, _, time = heads.shape
    return heads.transpose(0, 3, 1, 2).reshape(batch, time, -1)
