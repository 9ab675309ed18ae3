# mentions: divide by their number
def combine(gradients, counts):
    return [
        sum(count * array for count, array in zip(counts, arrays, strict=True))
        for arrays in zip(*gradients, strict=True)
    ]
