# mentions: rng.random(x.shape)
def inverted_dropout(x, rate, rng, training):
    if not training:
        return x
    kept = rng.random(x.shape[-1]) >= rate
    return x * kept / (1 - rate)
