# mentions: never occurs
def ask(images, labels):
    return {
        "shape": images.shape[1:],
        "type": images.dtype,
        "lowest": images.min(),
        "highest": images.max(),
        "counts": np.unique(labels, return_counts=True)[1],
        "pictures": images[np.unique(labels, return_index=True)[1]],
    }
