# Solution 11.4 — each image its own way
def shift_each(images, most, rng):
    moves = rng.integers(-most, most, size=(len(images), 2), endpoint=True)
    moved = [shift(images[k : k + 1], *moves[k]) for k in range(len(images))]
    return np.concatenate(moved)


# A row of moves holds two numbers, down and right, so the images go in all directions.
# The slice k : k + 1 keeps the axis of the images, which `shift` wants.
