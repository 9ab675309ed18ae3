"""Notebook 12: the blocks of VGG, ResNet50 and Inception v3."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    PALE_RED,
    RED,
    Drawing,
)

picture = Drawing(
    900, 470, "The blocks of VGG, ResNet50 and Inception v3, side by side"
)


def down(x, *ys):
    for start, end in zip(ys[::2], ys[1::2], strict=True):
        picture.arrow(x, start, x, end)


def conv(x, y, text, width=120):
    picture.box(x - width / 2, y, width, 44, text, fill=PALE_BLUE, stroke=BLUE, size=14)


def start(x):
    picture.box(x - 50, 64, 100, 38, "x", fill=PALE_GREEN, stroke=GREEN)


# VGG
picture.text(110, 34, "VGG", size=17, bold=True)
start(110)
conv(110, 150, "3 × 3")
conv(110, 236, "3 × 3")
picture.box(50, 322, 120, 44, "max pooling", fill=PALE_RED, stroke=RED, size=14)
down(110, 102, 150, 194, 236, 280, 322, 366, 420)
picture.text(110, 444, "half the side", size=14)
picture.line(212, 24, 212, 446, color="#d0d0d0")

# ResNet
picture.text(350, 34, "ResNet50", size=17, bold=True)
start(330)
conv(330, 138, "1 × 1, few")
conv(330, 210, "3 × 3, few")
conv(330, 282, "1 × 1, many")
picture.circle(330, 372, 20, "+", fill=PALE_ORANGE, stroke=ORANGE, size=22)
down(330, 102, 138, 182, 210, 254, 282, 326, 352, 392, 420)
picture.line(380, 83, 432, 83, color=ORANGE, width=3)
picture.line(432, 83, 432, 372, color=ORANGE, width=3)
picture.arrow(432, 372, 350, 372, color=ORANGE, width=3)
picture.text(440, 228, "skip", size=14, anchor="start")
picture.text(330, 444, "x plus a change", size=14)
picture.line(490, 24, 490, 446, color="#d0d0d0")

# Inception
picture.text(695, 34, "Inception v3", size=17, bold=True)
start(695)
columns = [
    ["1 × 1"],
    ["1 × 1", "1 × 7", "7 × 1"],
    ["1 × 1", "…", "1 × 7"],
    ["pool", "1 × 1"],
]
for number, windows in enumerate(columns):
    x = 546 + 99 * number
    picture.arrow(695 + (x - 695) * 0.25, 102, x, 150, color=GRAY)
    y = 150
    for window in windows:
        if window == "pool":
            picture.box(x - 42, y, 84, 44, "pooling", PALE_RED, RED, size=14)
        else:
            conv(x, y, window, 84)
        if y > 150:
            picture.arrow(x, y - 22, x, y)
        y += 66
    picture.arrow(x, y - 22, x, 366, color=GRAY)
picture.box(504, 366, 382, 40, "concatenate", PALE_ORANGE, ORANGE, size=14)
picture.arrow(695, 406, 695, 422)
picture.text(695, 444, "all channels side by side", size=14)
picture.save("12_blocks.svg")
