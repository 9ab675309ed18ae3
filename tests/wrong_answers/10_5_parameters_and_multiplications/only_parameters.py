# mentions: two numbers
def costs(height, width, channels, filters, size):
    return (size * size * channels + 1) * filters
