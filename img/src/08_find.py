"""Notebook 08: find the wanted digit in a row of four."""

from drawing import (
    BLUE,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(980, 270, "A model that finds a wanted digit in a row of four")


def node(x, y, text, width=130, fill=PALE_BLUE, stroke=BLUE, **options):
    """A box whose left edge is x and whose middle is at height y."""
    picture.box(x, y - 32, width, 64, text, fill=fill, stroke=stroke, **options)


node(24, 70, "wanted\n784", fill=PALE_GREEN, stroke=GREEN, width=110)
node(24, 200, "row\n4 × 784", fill=PALE_GREEN, stroke=GREEN, width=110)
picture.box(184, 38, 160, 194, stroke=BLUE)
picture.text(264, 70, "encoder")
picture.text(264, 135, "one set of weights", size=13, italic=True)
picture.text(264, 200, "TimeDistributed\n(encoder)")
node(420, 70, "RepeatVector\n4 × 32")
node(610, 135, "|a − b|\n4 × 32", width=100)
node(745, 135, "Dense\n4 × 1", width=80)
node(860, 135, "softmax\n4", fill=PALE_ORANGE, stroke=ORANGE, width=96)
picture.arrow(134, 70, 184, 70)
picture.arrow(134, 200, 184, 200)
picture.arrow(344, 70, 420, 70, label="32")
picture.arrow(550, 76, 608, 118)
picture.arrow(344, 200, 608, 152)
picture.text(470, 202, "4 × 32", size=13)
picture.arrow(710, 135, 745, 135)
picture.arrow(825, 135, 860, 135)
picture.save("08_find.svg")
