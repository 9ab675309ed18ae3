"""Notebook 02: a network of two inputs, three hidden units and one output."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

RADIUS = 26
inputs = [(120, 110), (120, 210)]
hidden = [(340, 70), (340, 160), (340, 250)]
output = (560, 160)
ones = [(120, 310), (340, 340)]

picture = Drawing(720, 390, "A network with one hidden layer of three units")


def connect(start, end, color):
    (x1, y1), (x2, y2) = start, end
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    dx, dy = (x2 - x1) / length * RADIUS, (y2 - y1) / length * RADIUS
    picture.arrow(x1 + dx, y1 + dy, x2 - dx, y2 - dy, color=color)


for unit in hidden:
    for place in inputs:
        connect(place, unit, BLUE)
    connect(ones[0], unit, GRAY)
    connect(unit, output, ORANGE)
connect(ones[1], output, GRAY)

for i, place in enumerate(inputs, start=1):
    picture.circle(*place, RADIUS, f"x{'₁₂'[i - 1]}", fill=PALE_GREEN, stroke=GREEN)
for i, place in enumerate(hidden, start=1):
    picture.circle(*place, RADIUS, f"h{'₁₂₃'[i - 1]}")
picture.circle(*output, RADIUS, "p", fill=PALE_ORANGE, stroke=ORANGE)
for place in ones:
    picture.circle(*place, RADIUS - 6, "1", fill=PALE_GRAY, stroke=GRAY)

picture.text(120, 32, "inputs", bold=True)
picture.text(340, 24, "hidden units", bold=True)
picture.text(560, 110, "output", bold=True)
picture.text(214, 70, "W₁", color=BLUE, size=17, bold=True)
picture.text(226, 318, "b₁", color=GRAY, size=17, bold=True)
picture.text(470, 88, "W₂", color=ORANGE, size=17, bold=True)
picture.text(478, 278, "b₂", color=GRAY, size=17, bold=True)
picture.text(648, 160, "probability\nof class 1", size=14)
picture.save("02_network.svg")
