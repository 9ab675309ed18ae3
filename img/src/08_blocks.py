"""Notebook 08: a residual block and an inception block."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(900, 420, "A residual block beside an inception block")
picture.text(170, 34, "residual block", bold=True)
picture.box(110, 60, 120, 44, "x", fill=PALE_GREEN, stroke=GREEN)
picture.box(110, 150, 120, 44, "Dense, ReLU", fill=PALE_BLUE, stroke=BLUE)
picture.box(110, 240, 120, 44, "Dense", fill=PALE_BLUE, stroke=BLUE)
picture.circle(170, 340, 22, "+", fill=PALE_ORANGE, stroke=ORANGE, size=22)
for y1, y2 in [(104, 150), (194, 240), (284, 318), (362, 402)]:
    picture.arrow(170, y1, 170, y2)
# The path around
picture.line(230, 82, 280, 82, color=ORANGE, width=3)
picture.line(280, 82, 280, 340, color=ORANGE, width=3)
picture.arrow(280, 340, 192, 340, color=ORANGE, width=3)
picture.text(294, 210, "skip", size=14, color=INK, anchor="start")

picture.line(360, 24, 360, 396, color="#d0d0d0")

picture.text(630, 34, "inception block", bold=True)
picture.box(570, 60, 120, 44, "x", fill=PALE_GREEN, stroke=GREEN)
names = ["Conv2D\n1 × 1", "Conv2D\n3 × 3", "Conv2D\n5 × 5", "MaxPooling2D\n3 × 3"]
for number, name in enumerate(names):
    middle = 443 + 125 * number
    picture.box(middle - 58, 170, 116, 60, name, size=14)
    picture.arrow(630 + (middle - 630) * 0.12, 104, middle, 170, color=GRAY)
    picture.arrow(middle, 230, 630 + (middle - 630) * 0.35, 316, color=GRAY)
picture.box(555, 316, 150, 44, "Concatenate", fill=PALE_ORANGE, stroke=ORANGE)
picture.arrow(630, 360, 630, 402)
picture.save("08_blocks.svg")
