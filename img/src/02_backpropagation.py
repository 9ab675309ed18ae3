"""Notebook 02: the computation of the loss, and the slopes on the way back."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    PALE_RED,
    RED,
    Drawing,
)

picture = Drawing(860, 276, "Forward computation and backpropagation")
BOXES = [
    ("x", PALE_GREEN, GREEN),
    ("z₁ = xW₁ + b₁", None, BLUE),
    ("h = σ(z₁)", None, BLUE),
    ("z₂ = hW₂ + b₂", PALE_ORANGE, ORANGE),
    ("p = σ(z₂)", PALE_ORANGE, ORANGE),
    ("E", PALE_RED, RED),
]
WIDTHS = [50, 130, 100, 130, 100, 50]
SLOPES = ["", "h (1 − h)", "W₂", "p (1 − p)", "(p − y) / n"]
TOP, HEIGHT = 96, 54

picture.text(24, 30, "forward: compute the loss", anchor="start", color=GRAY, bold=True)
picture.arrow(230, 30, 320, 30)
picture.text(24, 250, "back: multiply the slopes", anchor="start", color=RED, bold=True)
picture.arrow(320, 250, 230, 250, color=RED)

left, gap = 24, 50
edges = []
for (text, fill, stroke), width in zip(BOXES, WIDTHS, strict=True):
    options = {"fill": fill} if fill else {}
    picture.box(left, TOP, width, HEIGHT, text, stroke=stroke, **options)
    edges.append((left, left + width))
    left += width + gap

for (_, right), (following, _), slope in zip(edges, edges[1:], SLOPES, strict=False):
    picture.arrow(right + 4, TOP + HEIGHT / 2, following - 4, TOP + HEIGHT / 2)
    if slope:
        y = TOP + HEIGHT + 26
        picture.arrow(following + 12, y, right - 12, y, color=RED)
        picture.text((right + following) / 2, y + 20, slope, color=RED, size=14)

for index, names in [(1, "W₁, b₁"), (3, "W₂, b₂")]:
    middle = sum(edges[index]) / 2
    picture.box(middle - 36, 44, 72, 30, names, fill=PALE_GRAY, stroke=GRAY, size=14)
    picture.arrow(middle, 74, middle, TOP - 2)
for index, name in [(1, "δ₁"), (3, "δ₂")]:
    middle = sum(edges[index]) / 2
    picture.text(middle, TOP + HEIGHT + 62, name, color=RED, size=19, bold=True)
picture.save("02_backpropagation.svg")
