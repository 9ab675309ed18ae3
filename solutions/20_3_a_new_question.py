# Solution 20.3 — a new question
def ask_above(scene):
    (shape, _, _, row), (other, _, _, other_row) = scene[:2]
    question = f"is the {shape} above the {other}"
    return [(question, "yes" if row < other_row else "no")]


# The order of the scene is random, so both answers are about equally frequent. Nobody
# can answer without the picture.
