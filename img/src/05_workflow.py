"""Notebook 05: the seven steps from a table to a prediction."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

STEPS = [
    ("load", "read the table", "datasets.\nproducts()", PALE_GREEN, GREEN),
    ("prepare", "shuffle, split,\nscale", "(x - mean)\n/ std", PALE_GREEN, GREEN),
    ("build", "choose\nthe layers", "keras.\nSequential", PALE_BLUE, BLUE),
    ("compile", "how to train,\nwhat to report", "model.\ncompile", PALE_BLUE, BLUE),
    ("fit", "train, epoch\nby epoch", "model.\nfit", PALE_BLUE, BLUE),
    ("evaluate", "how good\nis it?", "model.\nevaluate", PALE_ORANGE, ORANGE),
    ("predict", "answers for\nnew rows", "model.\npredict", PALE_ORANGE, ORANGE),
]

picture = Drawing(940, 210, "Seven steps: load, prepare, build, compile, fit, evaluate")
width, step = 106, 130
for i, (name, task, code, fill, stroke) in enumerate(STEPS):
    left = 27 + i * step
    middle = left + width / 2
    picture.box(left, 30, width, 52, name, fill, stroke, size=17, bold=True)
    picture.text(middle, 113, task, size=14)
    picture.text(middle, 168, code, size=14, color="#555555", italic=True)
    if i:
        picture.arrow(left - step + width + 2, 56, left - 2, 56, color=GRAY)
picture.save("05_workflow.svg")
