# mentions: shuffle before you cut
def split(x, y, num_val, rng):
    return x[:-num_val], y[:-num_val], x[-num_val:], y[-num_val:]
