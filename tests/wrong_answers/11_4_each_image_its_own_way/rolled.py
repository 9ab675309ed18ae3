# mentions: on the other side
def shift_each(images, most, rng):
    moves = rng.integers(-most, most, size=(len(images), 2), endpoint=True)
    pairs = zip(images, moves, strict=True)
    return np.stack([np.roll(image, move, axis=(0, 1)) for image, move in pairs])
