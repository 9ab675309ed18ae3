"""Notebook 05: what the three parts of the shuffled table are for."""

from drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

PARTS = [
    (
        "training",
        0.6,
        "fit sets the weights.\nMean and standard deviation\ncome from here.",
        PALE_BLUE,
        BLUE,
    ),
    (
        "validation",
        0.2,
        "We choose by it:\nlayers, epochs,\nlearning rate.",
        PALE_ORANGE,
        ORANGE,
    ),
    ("test", 0.2, "Used once,\nwhen all choices\nare made.", PALE_GREEN, GREEN),
]

picture = Drawing(860, 230, "Training, validation and test part of a shuffled table")
left, total = 30, 800
picture.text(left, 30, "The rows of the table, shuffled", anchor="start", size=15)
for name, share, task, fill, stroke in PARTS:
    width = total * share
    picture.box(
        left + 3, 52, width - 6, 64, f"{name}, {share:.0%}", fill, stroke, 17, bold=True
    )
    picture.text(left + width / 2, 165, task, size=14, color=INK)
    left += width
picture.save("05_three_parts.svg")
