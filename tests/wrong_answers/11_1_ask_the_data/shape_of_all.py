# mentions: counts the images
def ask(images, labels):
    return {
        "shape": images.shape,
        "type": str(images.dtype),
        "lowest": images.min(),
        "highest": images.max(),
        "counts": np.bincount(labels, minlength=10),
        "pictures": images[np.unique(labels, return_index=True)[1]],
    }
