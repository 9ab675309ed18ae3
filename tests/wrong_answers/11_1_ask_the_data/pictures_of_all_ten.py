# mentions: do not occur
def ask(images, labels):
    return {
        "shape": images.shape[1:],
        "type": images.dtype,
        "lowest": images.min(),
        "highest": images.max(),
        "counts": np.bincount(labels, minlength=10),
        "pictures": [images[labels == digit][0] for digit in range(10)],
    }
