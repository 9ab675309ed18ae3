# mentions: divide the kept values
def inverted_dropout(x, rate, rng, training):
    if not training:
        return x
    return x * (rng.random(x.shape) >= rate)
