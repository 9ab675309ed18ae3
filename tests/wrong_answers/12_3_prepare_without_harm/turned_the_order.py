# mentions: the order of the images
def prepare(images):
    return images[::-1].astype("float32") - MEANS
