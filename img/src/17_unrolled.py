"""Notebook 17: one cell with a loop, and the same cell unrolled over time."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    RED,
    Drawing,
)

picture = Drawing(900, 330, "A recurrent cell, and unrolled over four steps")
TOP, MIDDLE, BOTTOM = 66, 166, 276


def cell(x, label, step):
    picture.box(x - 42, MIDDLE - 26, 84, 52, label)
    picture.circle(x, BOTTOM, 22, f"x{step}", fill=PALE_ORANGE, stroke=ORANGE)
    picture.circle(x, TOP, 22, f"h{step}", fill=PALE_GREEN, stroke=GREEN)
    picture.arrow(x, BOTTOM - 23, x, MIDDLE + 28, color=INK)
    picture.arrow(x, MIDDLE - 27, x, TOP + 24, color=INK)
    picture.text(x + 12, MIDDLE + 54, "W", size=15, anchor="start", bold=True)


cell(110, "cell", "ₜ")
for start, end in [
    ((153, MIDDLE), (190, MIDDLE)),
    ((190, MIDDLE), (190, 112)),
    ((190, 112), (38, 112)),
    ((38, 112), (38, MIDDLE)),
]:
    picture.line(*start, *end, color=RED, width=3)
picture.arrow(38, MIDDLE, 66, MIDDLE, color=RED, width=3)
picture.text(204, 140, "U", color=RED, bold=True)
picture.text(256, MIDDLE, "=", size=30)

picture.box(300, MIDDLE - 20, 52, 40, "zeros", size=14, fill=PALE_GRAY, stroke=GRAY)
for k, step in enumerate("₁₂₃₄"):
    x = 440 + 125 * k
    start = 353 if k == 0 else x - 82
    picture.arrow(start, MIDDLE, x - 44, MIDDLE, color=RED, width=3)
    picture.text((start + x - 44) / 2 - 3, MIDDLE - 18, "U", color=RED, bold=True)
    cell(x, "cell", step)
picture.text(110, 20, "one cell, with a loop", size=15, color=BLUE)
picture.text(610, 20, "the same cell, unrolled over time", size=15, color=BLUE)
picture.save("17_unrolled.svg")
