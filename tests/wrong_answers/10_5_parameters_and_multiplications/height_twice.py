# mentions: width is not its height
def costs(height, width, channels, filters, size):
    weights = size * size * channels * filters
    return weights + filters, (height - size + 1) ** 2 * weights
