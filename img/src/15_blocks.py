"""Notebook 15: blocks of words; scores of a block with a band, and with negatives."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_RED,
    RED,
    Drawing,
)

SIZE, CELL = 12, 19
REACHES = [2, 1, 3, 2, 2, 1, 3, 1, 2, 3, 1, 2]

picture = Drawing(900, 410, "Text in blocks, a band of real pairs, shared negatives")
picture.text(40, 30, "text, cut into blocks", 16, anchor="start", bold=True)
for k in range(4):
    chosen = k == 1
    fill, stroke = (PALE_BLUE, BLUE) if chosen else (PALE_GRAY, GRAY)
    name = "64 words" if k < 3 else "…"
    picture.box(40 + 205 * k, 48, 197, 32, name, fill=fill, stroke=stroke, size=14)


def matrix(left, columns, fill_of):
    """Square cells in SIZE rows."""
    for i in range(SIZE):
        for j in range(columns):
            fill, stroke = fill_of(i, j)
            x, y = left + CELL * j, 140 + CELL * i
            picture.parts.append(
                f'<rect x="{x}" y="{y}" width="{CELL - 2}" height="{CELL - 2}" '
                f'fill="{fill}" stroke="{stroke}" stroke-width="1"/>'
            )


def band(i, j):
    near = 0 < abs(i - j) <= REACHES[i]
    return (PALE_GREEN, GREEN) if near else (PALE_GRAY, "#d0d0d0")


def weight(i, j):
    return PALE_RED, RED


picture.arrow(344, 82, 300, 112, color=INK)
picture.text(284, 124, "contexts u, 64 words of the block", 14)
matrix(170, SIZE, band)
picture.text(92, 240, "centres v,\n64 words\nof the block\n(12 shown)", 14)
picture.text(284, 388, "green: within the drawn reach", 14, GREEN, bold=True)

picture.text(640, 124, "negatives n, 64 shared ones", 14)
matrix(526, SIZE, weight)
picture.text(640, 388, "each weighs 5/64 of the row's green cells", 14, RED, bold=True)
picture.text(462, 240, "and", 15, INK)
picture.text(828, 240, "the same\ncentres", 14)
picture.save("15_blocks.svg")
