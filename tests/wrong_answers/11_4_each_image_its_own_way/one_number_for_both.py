# mentions: a number of its own
def shift_each(images, most, rng):
    moves = rng.integers(-most, most, size=len(images), endpoint=True)
    moved = [shift(images[k : k + 1], moves[k], moves[k]) for k in range(len(images))]
    return np.concatenate(moved)
