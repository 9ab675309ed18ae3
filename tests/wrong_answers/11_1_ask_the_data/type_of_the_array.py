# mentions: images.dtype
def ask(images, labels):
    return {
        "shape": images[0].shape,
        "type": type(images).__name__,
        "lowest": images.min(),
        "highest": images.max(),
        "counts": np.bincount(labels, minlength=10),
        "pictures": images[np.unique(labels, return_index=True)[1]],
    }
