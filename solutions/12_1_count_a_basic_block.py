# Solution 12.1 — count a basic block
def basic_block_parameters(channels, filters):
    total = 9 * channels * filters + 4 * filters  # first convolution and its norm
    total += 9 * filters * filters + 4 * filters  # second
    if channels != filters:
        total += channels * filters + 4 * filters  # projection of 1 × 1
    return total


# Without biases, a convolution has only its windows: height · width · channels weights
# for each filter. Batch normalisation adds a scale, a shift, a mean and a variance.
