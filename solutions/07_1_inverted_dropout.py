# Solution 7.1 — inverted dropout
def inverted_dropout(x, rate, rng, training):
    if not training:
        return x
    kept = rng.random(x.shape) >= rate  # True with probability 1 - rate
    return x * kept / (1 - rate)


# A value survives with probability 1 - rate and is then divided by 1 - rate: on average
# it is what it was. So prediction may leave it alone.
