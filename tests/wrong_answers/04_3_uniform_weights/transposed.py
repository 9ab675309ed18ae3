# mentions: shape
def uniform_weights(fan_in, fan_out, rng):
    r = np.sqrt(3 / fan_in)
    return rng.uniform(-r, r, size=(fan_out, fan_in))
