# mentions: the width was turned around
def prepare(images):
    return images[:, :, ::-1].astype("float32") - MEANS
