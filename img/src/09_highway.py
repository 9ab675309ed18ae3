"""Notebook 09: a highway layer, whose gate mixes a dense layer with its input."""

from drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    WHITE,
    Drawing,
)

picture = Drawing(860, 330, "A highway layer: a gate mixes a dense layer and its input")
picture.box(30, 143, 90, 44, "x", fill=PALE_GREEN, stroke=GREEN, size=18)
picture.box(230, 50, 190, 54, "dense layer, ReLU\nh", fill=PALE_BLUE, stroke=BLUE)
picture.box(230, 138, 190, 54, "gate, sigmoid\nt", fill=PALE_ORANGE, stroke=ORANGE)
picture.circle(560, 77, 22, "×", fill=WHITE, stroke=BLUE, size=22)
picture.circle(560, 257, 22, "×", fill=WHITE, stroke=GREEN, size=22)
picture.circle(680, 165, 24, "+", fill=WHITE, stroke=INK, size=24)
picture.box(745, 143, 90, 44, "y", fill=PALE_GREEN, stroke=GREEN, size=18)
# From x into both layers, and around them
picture.line(120, 165, 175, 165)
picture.line(175, 77, 175, 257)
picture.arrow(175, 77, 230, 77)
picture.arrow(175, 165, 230, 165)
picture.line(175, 257, 180, 257, color=GREEN, width=4)
picture.arrow(175, 257, 538, 257, color=GREEN, width=4)
picture.text(325, 281, "x itself: the highway", size=15)
# The dense path and the gate
picture.arrow(420, 77, 538, 77, color=BLUE, width=3)
picture.line(420, 165, 560, 165, color=ORANGE, width=3)
picture.arrow(560, 165, 560, 99, color=ORANGE, width=3)
picture.arrow(560, 165, 560, 235, color=ORANGE, width=3)
picture.text(574, 128, "t", size=17, anchor="start")
picture.text(574, 205, "1 − t", size=17, anchor="start")
# The sum
picture.line(582, 77, 680, 77, color=BLUE, width=3)
picture.arrow(680, 77, 680, 141, color=BLUE, width=3)
picture.line(582, 257, 680, 257, color=GREEN, width=4)
picture.arrow(680, 257, 680, 189, color=GREEN, width=4)
picture.arrow(704, 165, 745, 165)
picture.text(690, 305, "y = t · h + (1 − t) · x", size=17)
picture.save("09_highway.svg")
