# mentions: samples, not batches
def mini_batches(x, y, batch_size, rng):
    for start in range(0, len(x), batch_size):
        chosen = start + rng.permutation(len(x[start : start + batch_size]))
        yield x[chosen], y[chosen]
