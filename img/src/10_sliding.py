"""Notebook 10: a kernel slides over an image, one window at a time."""

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

IMAGE = [
    [1, 2, 0, 1, 3],
    [0, 1, 2, 2, 1],
    [3, 1, 0, 0, 2],
    [2, 0, 1, 3, 1],
    [1, 2, 1, 0, 0],
]
KERNEL = [[0, 1, 0], [1, -1, 1], [0, 1, 0]]
CELL = 44


def result(row, column):
    """The kernel times the window whose top left corner is (row, column), added up."""
    places = [(i, j) for i in range(3) for j in range(3)]
    return sum(KERNEL[i][j] * IMAGE[row + i][column + j] for i, j in places)


def grid(picture, x, y, values, marked=(), fill=WHITE, stroke=GRAY):
    """A table of numbers; marked cells are orange."""
    for row, line in enumerate(values):
        for column, value in enumerate(line):
            style = {"fill": fill, "stroke": stroke}
            if (row, column) in marked:
                style = {"fill": PALE_ORANGE, "stroke": ORANGE}
            place = x + CELL * column, y + CELL * row
            picture.box(*place, CELL - 3, CELL - 3, str(value), **style)


def frame(picture, x, y, cells):
    """A dark frame around a square of cells."""
    size = CELL * cells - 3
    corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
    picture.path(corners, color=ORANGE)


picture = Drawing(900, 300, "A kernel of 3 by 3 slides over an image of 5 by 5")
window = [(i, j) for i in range(1, 4) for j in range(2, 5)]
picture.text(136, 28, "image, 5 × 5", bold=True)
grid(picture, 28, 50, IMAGE, window, fill=PALE_GRAY)
frame(picture, 28 + 2 * CELL, 50 + CELL, 3)
picture.text(296, 160, "×", size=26)
picture.text(396, 28, "kernel, 3 × 3", bold=True)
grid(picture, 330, 94, KERNEL, fill=PALE_BLUE, stroke=BLUE)
picture.arrow(478, 160, 672, 160, width=3)
picture.text(575, 120, "multiply cell by cell,\nadd the nine products", size=14)
picture.text(756, 28, "result, 3 × 3", bold=True)
maps = [[result(row, column) for column in range(3)] for row in range(3)]
grid(picture, 690, 94, maps, [(1, 2)], fill=PALE_GRAY)
picture.text(575, 200, "one window,\none number", size=14, italic=True)
picture.text(140, 284, "the window visits every place", size=14, italic=True)
picture.save("10_sliding.svg")
