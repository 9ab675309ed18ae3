"""Notebook 09: four ways to train, and which part of each is written by the reader."""

from drawing import (
    BLUE,
    GRAY,
    ORANGE,
    PALE_BLUE,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(920, 350, "Four ways to train: what Keras does and what you write")
PARTS = [
    "epochs, shuffling,\ncallbacks",
    "the order\nof batches",
    "forward, loss,\npenalties",
    "gradients,\nstep",
]
WAYS = [
    ("fit", "KKKK"),
    ("fit, own train_step", "KKYY"),
    ("train_on_batch", "YYKK"),
    ("from scratch", "YYYY"),
]
for column, part in enumerate(PARTS):
    picture.text(300 + 165 * column, 42, part, size=14)
for row, (name, who) in enumerate(WAYS):
    y = 78 + 54 * row
    picture.text(200, y + 21, name, size=15, anchor="end", bold=True)
    for column, letter in enumerate(who):
        mine = letter == "Y"
        picture.box(
            224 + 165 * column,
            y,
            152,
            42,
            "you" if mine else "Keras",
            fill=PALE_ORANGE if mine else PALE_BLUE,
            stroke=ORANGE if mine else BLUE,
            bold=mine,
        )
picture.line(30, 302, 890, 302, color="#d0d0d0")
picture.text(460, 324, "the same weights at the end, to rounding", size=15, color=GRAY)
picture.save("09_training.svg")
