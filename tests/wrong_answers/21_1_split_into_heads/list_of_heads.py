# mentions: the batch comes first
def split(x, num_heads):
    size = x.shape[-1] // num_heads
    return np.array([x[..., k * size : (k + 1) * size] for k in range(num_heads)])


def join(heads):
    return np.concatenate(list(heads), axis=-1)
