"""Notebook 10: the windows become the rows of a table, the kernels its columns."""

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

CELL = 34
picture = Drawing(960, 330, "Convolution as one matrix product")


def cells(x, y, rows, columns, style, width=CELL, height=CELL):
    """A table of empty cells."""
    for row in range(rows):
        for column in range(columns):
            fill, stroke = style(row, column)
            place = x + width * column, y + height * row
            picture.box(*place, width - 3, height - 3, fill=fill, stroke=stroke)


def image_style(row, column):
    return (PALE_ORANGE, ORANGE) if row < 2 and column < 2 else (PALE_GRAY, GRAY)


def first_row(row, column):
    return (PALE_ORANGE, ORANGE) if row == 0 else (PALE_GRAY, GRAY)


picture.text(76, 30, "image", bold=True)
cells(24, 100, 3, 3, image_style)
picture.text(76, 226, "a window of 2 × 2", size=14)
picture.arrow(134, 134, 218, 134, width=3)
picture.text(304, 30, "table of windows", bold=True)
cells(236, 83, 4, 4, first_row)
picture.text(304, 248, "4 windows × 4 pixels,\neach row laid out flat", size=14)
picture.text(404, 150, "@", size=26, color=GRAY)
picture.text(500, 30, "kernels", bold=True)
cells(450, 83, 4, 3, lambda row, column: (PALE_BLUE, BLUE))
picture.text(500, 248, "4 weights × 3 filters,\neach column a kernel", size=14)
picture.text(594, 150, "=", size=26, color=GRAY)
picture.text(672, 30, "results", bold=True)
cells(622, 83, 4, 3, first_row)
picture.text(672, 248, "4 places × 3 filters", size=14)
picture.arrow(734, 150, 806, 150, width=3)
picture.text(872, 30, "three maps", bold=True)
for number in range(3):
    left, top = 826 + 24 * number, 88 + 24 * number
    cells(left, top, 2, 2, lambda row, column: (PALE_GREEN, GREEN))
picture.text(872, 248, "folded back,\n2 × 2 × 3", size=14)
picture.text(480, 302, "one window of the image is one row of the table", size=14)
picture.save("10_table.svg")
