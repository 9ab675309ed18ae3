# mentions: needs a projection
def basic_block_parameters(channels, filters):
    return 9 * channels * filters + 9 * filters * filters + 8 * filters
