"""Notebook 16: a filter of width 3 slides over the words of a sentence."""

from drawing import (
    BLUE,
    GRAY,
    ORANGE,
    PALE_BLUE,
    PALE_GRAY,
    PALE_ORANGE,
    WHITE,
    Drawing,
)

WORDS = ["the", "plot", "is", "not", "dull", "either"]
VECTORS = [
    [1, 0, 0, 1],
    [0, 1, 1, 0],
    [1, 0, 1, 1],
    [2, 2, 0, 0],
    [0, 0, 2, 2],
    [1, 1, 0, 0],
]
KERNEL = [[0, 0, 1, 0], [1, 1, 0, 0], [0, 0, 1, 1]]
ROW, CELL, TOP = 44, 44, 64


def answer(place):
    """The kernel times the window that begins at the place, added up."""
    cells = [(i, j) for i in range(3) for j in range(4)]
    return sum(KERNEL[i][j] * VECTORS[place + i][j] for i, j in cells)


picture = Drawing(900, 372, "A filter of width 3 slides over six words")
picture.text(218, 34, "six words, four channels", bold=True)
for i, word in enumerate(WORDS):
    picture.text(100, TOP + ROW * i + 20, word, anchor="end")
    for j, value in enumerate(VECTORS[i]):
        inside = 2 <= i <= 4
        style = {"fill": PALE_GRAY, "stroke": GRAY}
        if inside:
            style = {"fill": PALE_ORANGE, "stroke": ORANGE}
        picture.box(116 + CELL * j, TOP + ROW * i, 41, 41, str(value), **style)
left, top, low = 113, TOP + 2 * ROW - 3, TOP + 5 * ROW - 1
corners = [(left, top), (left + 179, top), (left + 179, low), (left, low), (left, top)]
picture.path(corners, color=ORANGE)
picture.text(205, 350, "the window moves down, one word at a time", 14, italic=True)

picture.text(330, TOP + 3.5 * ROW, "×", size=26)
picture.text(450, TOP + ROW - 4, "kernel, width 3", bold=True)
for i, row in enumerate(KERNEL):
    for j, value in enumerate(row):
        place = 362 + CELL * j, TOP + ROW * (i + 2)
        picture.box(*place, 41, 41, str(value), fill=PALE_BLUE, stroke=BLUE)

picture.arrow(546, TOP + 3.5 * ROW, 636, TOP + 3.5 * ROW, width=3)
picture.text(590, TOP + 2.5 * ROW, "multiply,\nadd all 12", size=14)
picture.text(674, 34, "four places", bold=True)
answers = [answer(place) for place in range(4)]
for t, value in enumerate(answers):
    style = {"fill": WHITE, "stroke": GRAY}
    if value == max(answers):
        style = {"fill": PALE_ORANGE, "stroke": ORANGE}
    picture.box(650, TOP + ROW * (t + 1), 48, 41, str(value), bold=True, **style)
picture.arrow(704, TOP + 3.5 * ROW, 794, TOP + 3.5 * ROW, color=ORANGE, width=3)
picture.text(746, TOP + 2.7 * ROW, "maximum", size=14)
picture.box(
    800,
    TOP + 3 * ROW,
    56,
    41,
    str(max(answers)),
    fill=PALE_ORANGE,
    stroke=ORANGE,
    bold=True,
)
picture.text(786, TOP + 4.6 * ROW, '"is not dull"\nwins', size=14, italic=True)
picture.save("16_filter.svg")
