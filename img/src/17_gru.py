"""Notebook 17: the GRU cell: a mixture of the old state and a candidate."""

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

picture = Drawing(900, 380, "A GRU cell: reset gate, update gate and candidate")
BELT, BUS = 80, 300

picture.box(150, 30, 610, 296, fill=WHITE, stroke=BLUE)
picture.arrow(60, BELT, 252, BELT, color=RED, width=4)
picture.arrow(288, BELT, 613, BELT, color=RED, width=4)
picture.arrow(649, BELT, 850, BELT, color=RED, width=4)
picture.text(90, BELT - 20, "h before", size=16, color=RED, bold=True)
picture.text(815, BELT - 20, "h after", size=16, color=RED, bold=True)
for x, y, sign in [(270, BELT, "×"), (631, BELT, "+"), (631, 150, "×")]:
    picture.circle(x, y, 17, sign, fill=WHITE, stroke=INK, size=20)

picture.line(170, BUS, 631, BUS, color=INK)
picture.arrow(170, BELT, 170, BUS - 2, color=RED, width=3)
picture.arrow(190, 366, 190, BUS + 2, color=INK)
picture.text(206, 354, "x", size=16, color=ORANGE, anchor="start", bold=True)
for x, name, fill, stroke in [
    (270, "update z\nσ", PALE_ORANGE, ORANGE),
    (432, "reset r\nσ", PALE_ORANGE, ORANGE),
    (631, "candidate g\ntanh", PALE_GREEN, GREEN),
]:
    picture.box(x - 52, 210, 104, 54, name, fill=fill, stroke=stroke, size=14)
    picture.arrow(x, BUS, x, 266, color=INK)
# The reset gate acts on what the candidate sees of h.
picture.arrow(485, 237, 577, 237, color=INK)
picture.text(531, 222, "r", size=16, bold=True)
picture.text(531, 256, "how much of", size=13)
picture.text(531, 273, "h it sees", size=13)
# The update gate mixes: z of the old state, 1 - z of the candidate.
picture.arrow(270, 209, 270, BELT + 19, color=INK)
picture.text(256, 118, "z", size=16, anchor="end", bold=True)
picture.line(270, 150, 560, 150, color=INK)
picture.arrow(560, 150, 612, 150, color=INK)
picture.text(450, 136, "1 − z", size=16, bold=True)
picture.arrow(631, 209, 631, 169, color=INK)
picture.arrow(631, 132, 631, BELT + 19, color=INK)
picture.save("17_gru.svg")
