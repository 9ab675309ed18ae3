# Solution 4.1 — mini-batches
def mini_batches(x, y, batch_size, rng):
    order = rng.permutation(len(x))
    for start in range(0, len(x), batch_size):
        chosen = order[start : start + batch_size]
        yield x[chosen], y[chosen]


# One order for x and y keeps each label with its image. A slice that reaches past the
# end stops at the end, so the last batch takes what is left. And `yield` makes each
# batch when it is asked for: no second copy of the whole data lies in memory.
