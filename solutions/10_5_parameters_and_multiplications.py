# Solution 10.5 — parameters and multiplications
def costs(height, width, channels, filters, size):
    weights = size * size * channels * filters
    places = (height - size + 1) * (width - size + 1)
    return weights + filters, places * weights


# All places share the weights, so the parameters do not depend on the image. Each place
# uses all weights once, so the multiplications do. Biases are added, not multiplied.
