# Solution 12.3 — prepare without harm
def prepare(images):
    return images[..., ::-1].astype("float32") - MEANS


# astype makes a copy, and so does the subtraction: nothing is written into images. The
# copy as floats must come first, since uint8 cannot hold the negative results.
