"""Notebook 17: slopes go back through time, and each state has two of them."""

from drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_GREEN,
    PALE_ORANGE,
    RED,
    Drawing,
)

picture = Drawing(900, 300, "Slopes go back through three steps of a recurrent cell")
TOP, MIDDLE, BOTTOM = 50, 150, 255

for k, step in enumerate("₁₂₃"):
    x = 190 + 250 * k
    picture.box(x - 46, MIDDLE - 27, 92, 54, "cell")
    picture.circle(x, TOP, 24, f"h{step}", fill=PALE_GREEN, stroke=GREEN)
    picture.circle(x, BOTTOM, 24, f"x{step}", fill=PALE_ORANGE, stroke=ORANGE)
    picture.arrow(x, TOP + 25, x, MIDDLE - 29, color=BLUE, width=3)
    picture.text(x + 12, 99, f"dh{step} from outside", size=14, anchor="start")
    picture.arrow(x, MIDDLE + 28, x, BOTTOM - 26, color=INK)
    picture.text(x + 12, 202, f"dx{step}", size=14, anchor="start")
    if k:
        picture.arrow(x - 47, MIDDLE, x - 202, MIDDLE, color=RED, width=3)
        picture.text(x - 125, MIDDLE + 20, "times Uᵀ", size=14, color=RED, bold=True)
picture.save("17_back.svg")
