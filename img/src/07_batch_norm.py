"""Notebook 07: what batch normalisation uses in training and in prediction."""

from drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_GREEN,
    PALE_ORANGE,
    WHITE,
    Drawing,
)

picture = Drawing(
    860, 330, "Batch normalisation: batch statistics in training, moving ones after it"
)


def table(left, top, rows, caption):
    """A batch as a grid of `rows` rows and four columns; the second is marked."""
    for row in range(rows):
        for column in range(4):
            fill = PALE_ORANGE if column == 1 else WHITE
            picture.parts.append(
                f'<rect x="{left + 26 * column}" y="{top + 26 * row}" width="26" '
                f'height="26" fill="{fill}" stroke="{BLUE}" stroke-width="1.5"/>'
            )
    picture.text(left + 52, top + 26 * rows + 20, caption, size=14)


picture.text(30, 24, "training", size=16, bold=True, anchor="start")
table(30, 56, 4, "a batch of images")
picture.box(200, 68, 170, 76, "mean and variance\nof each column", PALE_ORANGE, ORANGE)
picture.arrow(138, 106, 196, 106, color=INK)
picture.arrow(374, 106, 446, 106, color=INK)
picture.box(450, 68, 140, 76, "subtract,\ndivide")
picture.arrow(594, 106, 656, 106, color=INK)
picture.box(660, 68, 170, 76, "times gamma,\nplus beta")

picture.line(82, 52, 82, 42, color=INK)
picture.line(82, 42, 520, 42, color=INK)
picture.arrow(520, 42, 520, 64, color=INK)

picture.text(30, 222, "prediction", size=16, bold=True, anchor="start")
table(30, 250, 1, "one image")
picture.box(200, 225, 170, 76, "moving mean and\nmoving variance", PALE_GREEN, GREEN)
picture.arrow(285, 148, 285, 221, color=GREEN)
picture.text(296, 184, "a little of each batch", size=14, anchor="start")
picture.arrow(374, 263, 446, 263, color=INK)
picture.box(450, 225, 140, 76, "subtract,\ndivide")
picture.line(138, 263, 168, 263, color=INK)
picture.line(168, 263, 168, 314, color=INK)
picture.line(168, 314, 520, 314, color=INK)
picture.arrow(520, 314, 520, 303, color=INK)
picture.arrow(594, 263, 656, 263, color=INK)
picture.box(660, 225, 170, 76, "times gamma,\nplus beta")
picture.save("07_batch_norm.svg")
