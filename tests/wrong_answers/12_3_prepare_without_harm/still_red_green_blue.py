# mentions: still red, green, blue
def prepare(images):
    return images.astype("float32") - MEANS
