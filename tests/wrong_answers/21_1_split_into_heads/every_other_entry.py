# mentions: of each position
def split(x, num_heads):
    batch, time, width = x.shape
    return x.reshape(batch, time, width // num_heads, num_heads).transpose(0, 3, 1, 2)


def join(heads):
    batch, _, time, _ = heads.shape
    return heads.transpose(0, 2, 3, 1).reshape(batch, time, -1)
