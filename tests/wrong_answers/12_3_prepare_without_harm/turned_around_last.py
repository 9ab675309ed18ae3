# mentions: before you subtract
def prepare(images):
    return (images.astype("float32") - MEANS)[..., ::-1]
