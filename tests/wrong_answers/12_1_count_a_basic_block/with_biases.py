# mentions: no biases
def basic_block_parameters(channels, filters):
    total = conv_parameters(3, 3, channels, filters) + 4 * filters
    total += conv_parameters(3, 3, filters, filters) + 4 * filters
    if channels != filters:
        total += conv_parameters(1, 1, channels, filters) + 4 * filters
    return total
