"""Notebook 10: stride, padding and dilation, on a row of seven pixels."""

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

CELL = 30


def panel(picture, left, title, note, windows, padding=0):
    """A row of seven pixels, and below it the places of a kernel of three weights."""
    length = 7 + 2 * padding
    start = left + (9 - length) * CELL / 2
    picture.text(left + 4.5 * CELL, 30, title, bold=True)
    for i in range(length):
        outside = i < padding or i >= length - padding
        fill, stroke = (WHITE, GRAY) if outside else (PALE_GRAY, GRAY)
        text = "0" if outside else ""
        place = start + CELL * i, 56
        picture.box(*place, CELL - 3, CELL - 3, text, fill, stroke, dashed=outside)
    for line, window in enumerate(windows):
        y = 98 + 24 * line
        ends = start + CELL * window[0] + 13, start + CELL * window[-1] + 13
        picture.line(ends[0], y + 9, ends[1], y + 9, color=BLUE)
        for i in window:
            x = start + CELL * i + 4
            picture.box(x, y, CELL - 11, 18, fill=PALE_BLUE, stroke=BLUE)
    for i in range(len(windows)):
        x = left + 4.5 * CELL + (i - len(windows) / 2) * CELL
        picture.box(x, 290, CELL - 3, CELL - 3, fill=PALE_ORANGE, stroke=ORANGE)
    picture.text(left + 4.5 * CELL, 342, note, size=14)


picture = Drawing(1180, 370, "Stride, padding and dilation on a row of seven pixels")
plain = [(i, i + 1, i + 2) for i in range(5)]
panel(picture, 16, "valid", "7 − 3 + 1 = 5 results", plain)
panel(picture, 306, "valid, stride 2", "every second place: 3", plain[::2])
same = [(i, i + 1, i + 2) for i in range(7)]
panel(picture, 596, "same", "zeros outside: 7, as before", same, padding=1)
dilated = [(i, i + 2, i + 4) for i in range(3)]
panel(picture, 886, "valid, dilation 2", "the kernel spans 5: 3 results", dilated)
picture.save("10_steps.svg")
