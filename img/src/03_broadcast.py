"""Notebook 03: a bias is copied to each row; on the way back, rows are added up."""

from drawing import (
    BLUE,
    GREEN,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
    RED,
    Drawing,
)

CELL = 46
picture = Drawing(820, 300, "Broadcasting: copied forward, summed on the way back")


def table(left, top, rows, fill, stroke, faint=False):
    """Rows of three cells; with `faint`, all but the first are dashed."""
    for i, row in enumerate(rows):
        for j, text in enumerate(row):
            place = (left + j * CELL, top + i * CELL, CELL, CELL)
            picture.box(*place, text, fill, stroke, dashed=faint and i > 0)


bias = ["b₁", "b₂", "b₃"]
picture.text(205, 26, "forward: b is copied", color=BLUE, bold=True)
table(24, 60 + 1.5 * CELL, [bias], PALE_GREEN, GREEN)
picture.text(24 + 1.5 * CELL, 60 + 3.1 * CELL, "b (3,)", size=14)
picture.arrow(176, 60 + 2 * CELL, 236, 60 + 2 * CELL, color=BLUE)
table(250, 60, [bias] * 4, PALE_BLUE, BLUE, faint=True)
picture.text(250 + 1.5 * CELL, 66 + 4.3 * CELL, "as NumPy uses it (4, 3)", size=14)

picture.line(412, 20, 412, 280, color="#d0d0d0")

picture.text(620, 26, "back: the gradient is summed", color=RED, bold=True)
gradient = [[f"g{i}{j}" for j in "₁₂₃"] for i in "₁₂₃₄"]
table(650, 60, gradient, PALE_RED, RED)
picture.text(
    650 + 1.5 * CELL, 66 + 4.3 * CELL, "gradient of inputs @ w + b (4, 3)", size=14
)
picture.arrow(636, 60 + 2 * CELL, 576, 60 + 2 * CELL, color=RED)
table(428, 60 + 1.5 * CELL, [["Σ gᵢ₁", "Σ gᵢ₂", "Σ gᵢ₃"]], PALE_GREEN, GREEN)
picture.text(428 + 1.5 * CELL, 60 + 3.1 * CELL, "gradient of b (3,)", size=14)
picture.save("03_broadcast.svg")
