"""Notebook 02: the computation of the loss, and the slopes on the way back."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    PALE_RED,
    RED,
    Drawing,
)

picture = Drawing(860, 330, "Forward computation and backpropagation")
BOXES = [  # text, width, fill, stroke
    ("x", 50, PALE_GREEN, GREEN),
    ("z₁ = xW₁ + b₁", 130, PALE_BLUE, BLUE),
    ("h = σ(z₁)", 100, PALE_BLUE, BLUE),
    ("z₂ = hW₂ + b₂", 130, PALE_ORANGE, ORANGE),
    ("p = σ(z₂)", 100, PALE_ORANGE, ORANGE),
    ("E", 50, PALE_RED, RED),
]
SLOPES = ["", "h (1 − h)", "W₂", "p (1 − p)", "(p − y) / n"]
TOP, HEIGHT, GAP = 110, 50, 50
BACK = TOP + HEIGHT + 40  # the road back, below the boxes

picture.text(24, 26, "forward: compute the loss", anchor="start", color=GRAY, bold=True)
picture.arrow(232, 26, 322, 26)
picture.text(836, 26, "back: multiply the slopes", anchor="end", color=RED, bold=True)
picture.arrow(634, 26, 544, 26, color=RED)

left, middles = 24, []
for i, (text, width, fill, stroke) in enumerate(BOXES):
    picture.box(left, TOP, width, HEIGHT, text, fill=fill, stroke=stroke)
    middles.append(left + width / 2)
    left += width + GAP
    if i + 1 < len(BOXES):
        picture.arrow(left - GAP + 3, TOP + HEIGHT / 2, left - 3, TOP + HEIGHT / 2)

picture.arrow(middles[5], BACK, middles[3] + 22, BACK, color=RED)
picture.arrow(middles[3] - 22, BACK, middles[1] + 22, BACK, color=RED)
for i, slope in enumerate(SLOPES):
    if slope:
        x = (middles[i] + middles[i + 1]) / 2
        picture.text(x, BACK - 16, slope, color=RED, size=14)

for i, parameters, delta, gradient in [
    (1, "W₁, b₁", "δ₁", "slopes of W₁, b₁:\nxᵀδ₁ and Σ δ₁"),
    (3, "W₂, b₂", "δ₂", "slopes of W₂, b₂:\nhᵀδ₂ and Σ δ₂"),
]:
    x = middles[i]
    picture.box(x - 36, 50, 72, 30, parameters, fill=PALE_GRAY, stroke=GRAY, size=14)
    picture.arrow(x, 80, x, TOP - 2)
    picture.text(x, BACK, delta, color=RED, size=20, bold=True)
    picture.arrow(x, BACK + 16, x, BACK + 44, color=RED)
    box = {"fill": PALE_RED, "stroke": RED, "size": 14}
    picture.box(x - 75, BACK + 46, 150, 56, gradient, **box)
picture.save("02_backpropagation.svg")
