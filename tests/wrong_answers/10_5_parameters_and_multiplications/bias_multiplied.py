# mentions: added, not multiplied
def costs(height, width, channels, filters, size):
    parameters = (size * size * channels + 1) * filters
    places = (height - size + 1) * (width - size + 1)
    return parameters, places * parameters
