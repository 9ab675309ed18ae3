# mentions: samples, not batches
def mini_batches(x, y, batch_size, rng):
    for start in rng.permutation(np.arange(0, len(x), batch_size)):
        yield x[start : start + batch_size], y[start : start + batch_size]
