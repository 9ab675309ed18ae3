# mentions: share the same weights
def costs(height, width, channels, filters, size):
    places = (height - size + 1) * (width - size + 1)
    weights = places * size * size * channels * filters
    return weights + filters, weights
