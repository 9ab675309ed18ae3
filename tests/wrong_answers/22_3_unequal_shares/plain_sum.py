# mentions: plain sum
def combine(gradients, counts):
    return [sum(arrays) for arrays in zip(*gradients, strict=True)]
