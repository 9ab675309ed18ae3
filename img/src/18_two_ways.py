"""Notebook 18: a stacked and a bidirectional recurrent network."""

from drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    PALE_RED,
    RED,
    Drawing,
)

WORDS = ["more", "moving", "than", "dull"]
picture = Drawing(960, 376, "Stacked and bidirectional recurrent networks")


def words(left, y):
    for i, word in enumerate(WORDS):
        x = left + 100 * i
        picture.box(x, y, 78, 38, word, fill=PALE_ORANGE, stroke=ORANGE)


def row(left, y, label, back=False):
    fill, stroke = (PALE_RED, RED) if back else (PALE_BLUE, BLUE)
    for i in range(4):
        x = left + 100 * i
        picture.box(x, y, 78, 40, label, fill=fill, stroke=stroke, size=14)
        if i and back:
            picture.arrow(x - 1, y + 20, x - 21, y + 20, stroke, 3)
        elif i:
            picture.arrow(x - 21, y + 20, x - 1, y + 20, stroke, 3)


def head(x):
    picture.box(x, 52, 78, 40, "good?", fill=PALE_GREEN, stroke=GREEN, bold=True)


picture.text(229, 26, "stacked", bold=True)
words(40, 314)
row(40, 226, "GRU 1")
row(40, 138, "GRU 2")
for i in range(4):
    picture.arrow(79 + 100 * i, 312, 79 + 100 * i, 268, INK)
    picture.arrow(79 + 100 * i, 224, 79 + 100 * i, 180, INK)
head(340)
picture.arrow(379, 136, 379, 94, INK)
picture.line(468, 30, 468, 346)

picture.text(719, 26, "bidirectional", bold=True)
row(530, 138, "forward")
words(530, 228)
row(530, 314, "backward", back=True)
for i in range(4):
    x = 569 + 100 * i
    picture.arrow(x, 226, x, 181, INK)
    picture.arrow(x, 268, x, 312, INK)
head(680)
picture.arrow(860, 136, 762, 82, BLUE, 3)
picture.line(528, 334, 500, 334, RED, 3)
picture.line(500, 334, 500, 72, RED, 3)
picture.arrow(500, 72, 676, 72, RED, 3)
picture.text(590, 56, "both last states", size=13, italic=True)
picture.save("18_two_ways.svg")
