# mentions: every channel of the window
def costs(height, width, channels, filters, size):
    places = (height - size + 1) * (width - size + 1)
    products = places * size * size * filters
    return (size * size * channels + 1) * filters, products
