"""Notebook 21: attention as a soft lookup in a dictionary."""

from drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    RED,
    Drawing,
)

picture = Drawing(900, 290, "A soft lookup: query, keys, scores, weights, values, mean")
MIDDLE = 155
ROWS = [55, 120, 185, 250]
picture.circle(75, MIDDLE, 42, "query", fill=PALE_ORANGE, stroke=ORANGE, size=16)
for title, x in [("keys", 220), ("scores", 370), ("weights", 540), ("values", 700)]:
    picture.text(x, 20, title, size=15, bold=True)
rows = zip(ROWS, ["1.2", "4.0", "3.0", "0.4"], [0.04, 0.69, 0.25, 0.02], strict=True)
for k, (y, score, weight) in enumerate(rows, start=1):
    picture.arrow(118, MIDDLE, 170, y, color=ORANGE)
    picture.box(174, y - 20, 92, 40, f"key {k}", fill=PALE_BLUE, stroke=BLUE)
    picture.arrow(270, y, 336, y, color=INK, label="dot" if k == 1 else "", size=13)
    picture.text(370, y, score, size=16)
    picture.box(470, y - 14, 8 + 90 * weight, 28, fill=PALE_GREEN, stroke=GREEN)
    picture.text(598, y, f"{weight:.2f}", size=15)
    picture.box(654, y - 20, 92, 40, f"value {k}", fill=PALE_BLUE, stroke=BLUE)
    width = 1 + 6 * weight
    picture.arrow(750, y, 798, MIDDLE + (y - MIDDLE) * 0.15, color=GREEN, width=width)
picture.arrow(405, MIDDLE, 458, MIDDLE, color=RED, width=3)
picture.text(432, MIDDLE - 20, "softmax", size=13, color=RED)
picture.circle(842, MIDDLE, 42, "answer", fill=PALE_ORANGE, stroke=ORANGE, size=15)
picture.save("21_lookup.svg")
