# mentions: from rng
def mini_batches(x, y, batch_size, rng):
    order = np.random.default_rng(0).permutation(len(x))
    return [
        (x[order[start : start + batch_size]], y[order[start : start + batch_size]])
        for start in range(0, len(x), batch_size)
    ]
