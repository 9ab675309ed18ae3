# mentions: uint8 knows no negative numbers
def prepare(images):
    result = images[..., ::-1] - MEANS.astype(images.dtype)
    return result.astype("float32")
