"""Notebook 17: the LSTM cell, with its cell state as a belt along the top."""

from drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_GREEN,
    PALE_ORANGE,
    RED,
    WHITE,
    Drawing,
)

picture = Drawing(900, 420, "An LSTM cell: three gates around a cell state")
BELT, GATES, BUS = 80, 250, 336

picture.box(150, 30, 610, 330, fill=WHITE, stroke=BLUE)
# The belt: c goes from left to right, through a product and a sum.
picture.arrow(60, BELT, 233, BELT, color=RED, width=4)
picture.arrow(269, BELT, 423, BELT, color=RED, width=4)
picture.arrow(459, BELT, 850, BELT, color=RED, width=4)
picture.text(90, BELT - 20, "c before", size=16, color=RED, bold=True)
picture.text(815, BELT - 20, "c after", size=16, color=RED, bold=True)
for x, y, sign in [
    (251, BELT, "×"),
    (441, BELT, "+"),
    (441, 165, "×"),
    (660, 165, "×"),
]:
    picture.circle(x, y, 17, sign, fill=WHITE, stroke=INK, size=20)

# Gates and candidate, each fed by x and h.
picture.line(60, BUS, 620, BUS, color=INK)
picture.text(90, BUS - 18, "h before", size=16, color=GREEN, bold=True)
picture.arrow(190, 402, 190, BUS + 2, color=INK)
picture.text(206, 390, "x", size=16, color=ORANGE, anchor="start", bold=True)
for x, name, fill, stroke in [
    (251, "forget f\nσ", PALE_ORANGE, ORANGE),
    (371, "input i\nσ", PALE_ORANGE, ORANGE),
    (491, "candidate g\ntanh", PALE_GREEN, GREEN),
    (620, "output o\nσ", PALE_ORANGE, ORANGE),
]:
    picture.box(x - 52, GATES - 27, 104, 54, name, fill=fill, stroke=stroke, size=14)
    picture.arrow(x, BUS, x, GATES + 29, color=INK)
picture.arrow(251, GATES - 28, 251, BELT + 19, color=INK)
picture.arrow(380, GATES - 28, 428, 180, color=INK)
picture.arrow(484, GATES - 28, 453, 180, color=INK)
picture.arrow(441, 147, 441, BELT + 19, color=INK)

# The way out: tanh of the cell state times the output gate.
picture.arrow(660, BELT, 660, 108, color=INK)
picture.box(630, 108, 60, 30, "tanh", fill=PALE_GREEN, stroke=GREEN, size=14)
picture.line(660, 138, 660, 147, color=INK)
picture.arrow(627, GATES - 28, 650, 181, color=INK)
picture.arrow(678, 165, 850, 165, color=GREEN, width=3)
picture.text(815, 147, "h after", size=16, color=GREEN, bold=True)
picture.save("17_lstm.svg")
