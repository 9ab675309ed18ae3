# mentions: training=False
def inverted_dropout(x, rate, rng, training):
    kept = rng.random(x.shape) >= rate
    return x * kept / (1 - rate)
