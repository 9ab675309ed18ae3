"""Notebook 16: Kim's network for sentences."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    PURPLE,
    Drawing,
)

WORDS = ["the", "plot", "is", "more", "moving", "than", "dull"]
WIDTHS = {3: ORANGE, 4: BLUE, 5: PURPLE}
TOP, ROW, CELL = 66, 36, 26

picture = Drawing(960, 384, "Kim's network: vectors, filters, maxima, one unit")
for x, label in (
    (138, "a vector for\neach word"),
    (405, "filters of width\n3, 4 and 5"),
    (622, "maximum\nover time"),
    (838, "one sigmoid\nunit"),
):
    picture.text(x, 32, label, bold=True, size=14)
for i, word in enumerate(WORDS):
    y = TOP + ROW * i
    picture.text(76, y + 16, word, anchor="end")
    for j in range(5):
        style = {"fill": PALE_GRAY, "stroke": GRAY}
        picture.box(88 + CELL * j, y, CELL - 3, 32, **style)
starts = {3: 0, 4: 1, 5: 2}
for k, (width, color) in enumerate(WIDTHS.items()):
    x0, x1 = 84 - 3 * k, 222 + 3 * k
    y0 = TOP + ROW * starts[width] - 3
    y1 = y0 + ROW * width + 2
    picture.path([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], color=color)
    picture.arrow(x1 + 4, (y0 + y1) / 2, 342, 110 + 92 * k, color)
for k, (width, color) in enumerate(WIDTHS.items()):
    places = len(WORDS) - width + 1
    y = 84 + 92 * k
    for f in range(3):
        for t in range(places):
            style = {"fill": PALE_GRAY, "stroke": color}
            picture.box(352 + 24 * t, y + 22 * f - 4, 21, 19, **style)
        picture.box(600, y + 22 * f - 4, 44, 19, fill=PALE_ORANGE, stroke=color)
    picture.arrow(352 + 24 * places + 8, y + 28, 590, y + 28, color)
    picture.text(622, y + 76, f"32 of width {width}", size=13, color=INK)
picture.text(405, 356, "each row: one filter's\nanswers at all places", 14, italic=True)
for k in range(3):
    picture.arrow(652, 112 + 92 * k, 796, 190 + 8 * k)
picture.text(
    800, 300, "96 numbers, joined;\ndropout hides half of\nthem in training", size=13
)
picture.circle(832, 198, 32, "σ", fill=PALE_GREEN, stroke=GREEN, size=22)
picture.arrow(866, 198, 902, 198)
picture.text(928, 198, "good?", bold=True, size=14)
picture.text(150, 350, "fixed or trained", size=14, italic=True)
picture.save("16_kim.svg")
