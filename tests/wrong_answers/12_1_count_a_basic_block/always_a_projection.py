# mentions: path around is bare
def basic_block_parameters(channels, filters):
    total = 9 * channels * filters + 9 * filters * filters + 8 * filters
    return total + channels * filters + 4 * filters
