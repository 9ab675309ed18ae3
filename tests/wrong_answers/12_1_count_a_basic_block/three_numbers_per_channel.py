# mentions: four numbers per channel, not three
def basic_block_parameters(channels, filters):
    total = 9 * channels * filters + 9 * filters * filters + 6 * filters
    if channels != filters:
        total += channels * filters + 3 * filters
    return total
