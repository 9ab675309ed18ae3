# mentions: standard deviation
def uniform_weights(fan_in, fan_out, rng):
    r = 1 / np.sqrt(fan_in)
    return rng.uniform(-r, r, size=(fan_in, fan_out))
