# mentions: from -2 to 2
def shift_each(images, most, rng):
    moves = rng.integers(most + 1, size=(len(images), 2))
    moved = [shift(images[k : k + 1], *moves[k]) for k in range(len(images))]
    return np.concatenate(moved)
