# mentions: blue, green, red minus means
def prepare(images):
    return images[..., ::-1].astype("float32") / 255 - MEANS
