# mentions: should be float32
def prepare(images):
    return images[..., ::-1] - MEANS
