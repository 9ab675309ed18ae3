# mentions: parameters come first
def costs(height, width, channels, filters, size):
    weights = size * size * channels * filters
    places = (height - size + 1) * (width - size + 1)
    return places * weights, weights + filters
