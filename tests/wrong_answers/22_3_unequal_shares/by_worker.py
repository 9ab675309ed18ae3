# mentions: a list of 3 arrays
def combine(gradients, counts):
    weights = np.array(counts) / sum(counts)
    return [
        [weight * array for array in arrays]
        for weight, arrays in zip(weights, gradients, strict=True)
    ]
