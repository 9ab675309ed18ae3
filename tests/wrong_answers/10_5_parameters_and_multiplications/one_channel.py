# mentions: for each input channel
def costs(height, width, channels, filters, size):
    weights = size * size * filters
    places = (height - size + 1) * (width - size + 1)
    return weights + filters, places * weights
