# mentions: endpoint=True
def shift_each(images, most, rng):
    moves = rng.integers(-most, most, size=(len(images), 2))
    moved = [shift(images[k : k + 1], *moves[k]) for k in range(len(images))]
    return np.concatenate(moved)
