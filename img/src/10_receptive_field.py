"""Notebook 10: how many pixels one number sees after one layer, two and three."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

CELL, LEFT = 46, 190
picture = Drawing(900, 400, "The receptive field grows from layer to layer")
NAMES = ["image", "layer 1", "layer 2", "layer 3"]
STYLES = [
    (PALE_ORANGE, ORANGE),
    (PALE_BLUE, BLUE),
    (PALE_BLUE, BLUE),
    (PALE_GREEN, GREEN),
]


def center(level, place):
    return LEFT + CELL * (place + level) + CELL / 2, 330 - 90 * level


def is_seen(level, place):
    """All but the ends of each row, and of the last row only the middle."""
    return place == 1 if level == 3 else 0 < place < 8 - 2 * level


for level, name in reversed(list(enumerate(NAMES))):  # boxes cover ends of lines
    for place in range(9 - 2 * level):
        x, y = center(level, place)
        fill, stroke = STYLES[level] if is_seen(level, place) else (PALE_GRAY, GRAY)
        if level and is_seen(level, place):
            for offset in range(3):
                picture.line(x, y, *center(level - 1, place + offset), stroke, 1.5)
        picture.box(x - 19, y - 19, 38, 38, fill=fill, stroke=stroke)
    picture.text(100, center(level, 0)[1], name, bold=True)
for level, text in enumerate(["7 pixels", "5 numbers", "3 numbers", "1 number"]):
    picture.text(760, center(level, 0)[1], text)
picture.text(450, 378, "kernels of 3, stride 1: each layer adds one pixel a side", 14)
picture.save("10_receptive_field.svg")
