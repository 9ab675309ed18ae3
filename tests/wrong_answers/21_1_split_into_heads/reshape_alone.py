# mentions: A reshape alone cuts across positions
def split(x, num_heads):
    batch, time, width = x.shape
    return x.reshape(batch, num_heads, time, width // num_heads)


def join(heads):
    batch, num_heads, time, size = heads.shape
    return heads.reshape(batch, time, num_heads * size)
