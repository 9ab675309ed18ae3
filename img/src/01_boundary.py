"""The boundary of a neuron, its weights as arrow, and its bias as distance."""

from itertools import pairwise
from math import hypot

from drawing import BLUE, GRAY, INK, ORANGE, Drawing

d = Drawing(660, 400, "The boundary is perpendicular to the weights; the bias moves it")
OX, OY, UNIT = 150, 290, 62  # the origin and the length 1, in pixels


def at(x1, x2):
    return OX + UNIT * x1, OY - UNIT * x2


# The neuron 2 x1 + 1 x2 - 5: the line through (2.5, 0) and (1, 3).
w1, w2, b = 2, 1, -5
norm = hypot(w1, w2)
foot = (-b * w1 / norm**2, -b * w2 / norm**2)
d.arrow(*at(-1.6, 0), *at(6.6, 0))
d.arrow(*at(0, -1.3), *at(0, 4.2))
d.text(*at(6.85, 0), "x₁", size=16)
d.text(*at(0, 4.42), "x₂", size=16)
d.line(*at(0.55, 3.9), *at(3.1, -1.2), color=INK, width=3)
d.text(*at(3.65, -1.1), "w · x + b = 0", size=15, anchor="start")
d.line(*at(3.15, -1.1), *at(3.58, -1.1), color=GRAY, width=1)

# The distance from the origin, and the arrow of weights that goes on from there.
d.line(*at(0, 0), *at(*foot), color=ORANGE, width=3, dashed=True)
d.text(*at(0.15, -0.4), "distance |b| / ‖w‖", size=15, color="#9a6a00", anchor="start")
tip = (foot[0] + 0.9 * w1, foot[1] + 0.9 * w2)
d.arrow(*at(*foot), *at(*tip), color=INK, width=4)
label = at(tip[0] + 0.2, tip[1] + 0.2)
d.text(*label, "weights w", size=16, anchor="start")

# A small square marks the right angle.
along = (w1 / norm * 0.25, w2 / norm * 0.25)
across = (-along[1], along[0])
corners = [
    (foot[0] + across[0], foot[1] + across[1]),
    (foot[0] + across[0] + along[0], foot[1] + across[1] + along[1]),
    (foot[0] + along[0], foot[1] + along[1]),
]
for start, end in pairwise(corners):
    d.line(*at(*start), *at(*end), color=INK, width=1.5)

d.text(*at(4.9, 1.1), "z > 0: the neuron says 1", size=16, color="#9a6a00")
d.text(*at(-0.75, 3.0), "z < 0: it\nsays 0", size=16, color=BLUE)
d.save("01_boundary.svg")
