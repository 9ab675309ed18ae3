# mentions: one more
def costs(height, width, channels, filters, size):
    weights = size * size * channels * filters
    return weights + filters, (height - size) * (width - size) * weights
