# mentions: "pictures"
def ask(images, labels):
    return {
        "shape": images.shape[1:],
        "type": str(images.dtype),
        "lowest": images.min(),
        "highest": images.max(),
        "counts": np.bincount(labels, minlength=10),
        "pictures": images[:10],
    }
