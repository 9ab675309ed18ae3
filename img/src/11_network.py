"""Notebook 11: the network with two convolutions, as a row of shapes."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(
    900, 305, "The network: image, 16 maps, 32 maps, 64 units, ten probabilities"
)


def stack(left, size, count, step, fill, stroke):
    """`count` squares behind each other, centred on one height."""
    top = 140 - (size + step * (count - 1)) / 2
    for k in reversed(range(count)):
        x, y = left + step * k, top + step * k
        picture.parts.append(
            f'<rect x="{x:g}" y="{y:g}" width="{size}" height="{size}" '
            f'fill="{fill}" stroke="{stroke}" stroke-width="1.5"/>'
        )
    return left + size + step * (count - 1)


def units(x, count, gap, fill, stroke):
    top = 140 - gap * (count - 1) / 2
    for k in range(count):
        picture.circle(x, top + gap * k, 7, fill=fill, stroke=stroke)


def label(x, name, shape):
    picture.text(x, 254, name, size=15, bold=True)
    picture.text(x, 277, shape, size=14)


right = stack(30, 112, 1, 0, PALE_GRAY, GRAY)
picture.text(86, 140, "6", size=70)
label(86, "image", "28 × 28 × 1")
picture.arrow(right + 8, 140, 238, 140, color=INK)
picture.text(194, 108, "convolution\n5 × 5, stride 2", size=13)

right = stack(246, 66, 6, 8, PALE_BLUE, BLUE)
label(298, "16 maps", "14 × 14 × 16")
picture.arrow(right + 8, 140, 454, 140, color=INK)
picture.text(410, 108, "convolution\n3 × 3, stride 2", size=13)

right = stack(462, 34, 9, 8, PALE_BLUE, BLUE)
label(511, "32 maps", "7 × 7 × 32")
picture.arrow(right + 8, 140, 668, 140, color=INK)
picture.text(618, 108, "flatten", size=13)

units(690, 9, 21, PALE_GREEN, GREEN)
label(690, "dense", "64 units")
picture.arrow(708, 140, 796, 140, color=INK)
picture.text(752, 118, "dropout", size=13)

units(820, 10, 19, PALE_ORANGE, ORANGE)
label(820, "softmax", "10 digits")
picture.save("11_network.svg")
