# mentions: "lowest"
def ask(images, labels):
    return {
        "shape": images.shape[1:],
        "type": str(images.dtype),
        "lowest": 0,
        "highest": 255,
        "counts": np.bincount(labels, minlength=10),
        "pictures": images[np.unique(labels, return_index=True)[1]],
    }
