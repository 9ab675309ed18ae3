# mentions: plain mean
def combine(gradients, counts):
    return [np.mean(arrays, axis=0) for arrays in zip(*gradients, strict=True)]
