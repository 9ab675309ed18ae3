# mentions: not of workers
def combine(gradients, counts):
    return [
        sum(n * array for n, array in zip(counts, arrays, strict=True)) / len(counts)
        for arrays in zip(*gradients, strict=True)
    ]
