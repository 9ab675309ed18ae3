# mentions: fewer places than pixels
def costs(height, width, channels, filters, size):
    weights = size * size * channels * filters
    return weights + filters, height * width * weights
