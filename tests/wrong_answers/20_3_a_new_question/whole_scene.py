# mentions: take the first two
def ask_above(scene):
    (shape, _, _, row), (other, _, _, other_row) = scene
    return [(f"is the {shape} above the {other}", "yes" if row < other_row else "no")]
