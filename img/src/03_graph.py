"""Notebook 03: the graph of y = 3x² + 1 with its values and its gradients at x = 2."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_GREEN,
    PALE_ORANGE,
    RED,
    Drawing,
)

NODES = {  # centre, text, value, gradient
    "x": (90, 130, "x", "2", "12"),
    "power": (290, 130, "x²", "4", "3"),
    "multiply": (490, 130, "3 · x²", "12", "1"),
    "add": (690, 130, "y = 3x² + 1", "13", "1"),
}
CONSTANTS = {"power": "2", "multiply": "3", "add": "1"}
SLOPES = ["times 2x = 4", "times 3", "times 1"]
WIDTH, HEIGHT = 116, 56

picture = Drawing(800, 290, "Values forward and gradients back along a graph")
picture.text(24, 28, "forward: values", anchor="start", color=BLUE, bold=True)
picture.arrow(154, 28, 240, 28, color=BLUE)
picture.text(24, 264, "back: gradients of y", anchor="start", color=RED, bold=True)
picture.arrow(290, 264, 200, 264, color=RED)

for name, (x, y, text, value, gradient) in NODES.items():
    fill, stroke = (PALE_GREEN, GREEN) if name == "x" else (PALE_ORANGE, ORANGE)
    picture.box(x - WIDTH / 2, y - HEIGHT / 2, WIDTH, HEIGHT, text, fill, stroke, 17)
    label = f"value {value}"
    side = 0 if name == "x" else 36
    picture.text(x + side, y - HEIGHT / 2 - 14, label, color=BLUE, bold=True)
    picture.text(x, y + HEIGHT / 2 + 56, f"gradient {gradient}", color=RED, bold=True)
for name, digits in CONSTANTS.items():
    x, y, *_ = NODES[name]
    picture.circle(x - 28, 58, 15, digits, fill="#f1f1f1", stroke=GRAY)
    picture.arrow(x - 28, 74, x - 28, y - HEIGHT / 2 - 2)

centres = [x for x, *_ in NODES.values()]
for left, right, slope in zip(centres, centres[1:], SLOPES, strict=False):
    picture.arrow(left + WIDTH / 2 + 3, 130, right - WIDTH / 2 - 3, 130, color=INK)
    y = 130 + HEIGHT / 2 + 20
    picture.arrow(right - 24, y, left + 24, y, color=RED)
    picture.text((left + right) / 2, y + 17, slope, color=RED, size=14)
picture.save("03_graph.svg")
