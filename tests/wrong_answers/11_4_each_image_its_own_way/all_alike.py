# mentions: moved by the same
def shift_each(images, most, rng):
    down, right = rng.integers(-most, most, size=2, endpoint=True)
    return shift(images, down, right)
