# mentions: not what they were
def prepare(images):
    if images.dtype != "float32":
        images = images.astype("float32")
    images = images[..., ::-1]
    images -= MEANS
    return images
