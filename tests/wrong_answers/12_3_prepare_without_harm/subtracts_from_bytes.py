# mentions: floats
def prepare(images):
    result = images.copy()[..., ::-1]
    result -= MEANS
    return result
