# mentions: four numbers per channel
def basic_block_parameters(channels, filters):
    total = 9 * channels * filters + 9 * filters * filters + 4 * filters
    if channels != filters:
        total += channels * filters + 2 * filters
    return total
