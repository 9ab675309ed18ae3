# mentions: has a bias
def costs(height, width, channels, filters, size):
    weights = size * size * channels * filters
    return weights, weights * (height - size + 1) * (width - size + 1)
