# mentions: from rng
def uniform_weights(fan_in, fan_out, rng):
    r = np.sqrt(3 / fan_in)
    return np.random.uniform(-r, r, size=(fan_in, fan_out))
