# Solution 4.3 — uniform weights
def uniform_weights(fan_in, fan_out, rng):
    r = np.sqrt(3 / fan_in)
    return rng.uniform(-r, r, size=(fan_in, fan_out))


# r / √3 should be 1 / √fan_in, so r is √3 / √fan_in. The spread of z depends on the
# standard deviation of the weights alone, not on the shape of their distribution.
