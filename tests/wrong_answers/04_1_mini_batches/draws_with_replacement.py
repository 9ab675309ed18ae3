# mentions: exactly once
def mini_batches(x, y, batch_size, rng):
    batches = []
    for start in range(0, len(x), batch_size):
        chosen = rng.integers(len(x), size=min(batch_size, len(x) - start))
        batches.append((x[chosen], y[chosen]))
    return batches
