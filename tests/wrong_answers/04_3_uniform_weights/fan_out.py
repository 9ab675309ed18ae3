# mentions: standard deviation
def uniform_weights(fan_in, fan_out, rng):
    r = np.sqrt(3 / fan_out)
    return rng.uniform(-r, r, size=(fan_in, fan_out))
