# Solution 21.1 — split into heads
def split(x, num_heads):
    batch, time, _ = x.shape
    return np.swapaxes(x.reshape(batch, time, num_heads, -1), 1, 2)


def join(heads):
    batch, _, time, _ = heads.shape
    return np.swapaxes(heads, 1, 2).reshape(batch, time, -1)


# A reshape may only cut or join axes that lie side by side. So the width is cut where
# it stands, and then the heads change places with the time.
