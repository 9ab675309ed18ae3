# mentions: mean
def uniform_weights(fan_in, fan_out, rng):
    return np.sqrt(3 / fan_in) * rng.random((fan_in, fan_out))
