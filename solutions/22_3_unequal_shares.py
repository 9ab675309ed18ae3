# Solution 22.3 — unequal shares
def combine(gradients, counts):
    weights = np.array(counts) / sum(counts)
    return [
        sum(weight * array for weight, array in zip(weights, arrays, strict=True))
        for arrays in zip(*gradients, strict=True)
    ]


# A mean times its count is a sum over examples. The sums of all workers, added up and
# divided by the number of all examples, are the mean over the whole batch.
