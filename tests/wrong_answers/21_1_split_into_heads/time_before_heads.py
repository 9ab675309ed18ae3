# mentions: swap the two in the middle
def split(x, num_heads):
    batch, time, _ = x.shape
    return x.reshape(batch, time, num_heads, -1)


def join(heads):
    batch, time = heads.shape[:2]
    return heads.reshape(batch, time, -1)
