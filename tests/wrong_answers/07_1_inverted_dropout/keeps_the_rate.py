# mentions: which side
def inverted_dropout(x, rate, rng, training):
    if not training:
        return x
    kept = rng.random(x.shape) < rate
    return x * kept / (1 - rate)
