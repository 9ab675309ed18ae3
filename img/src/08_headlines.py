"""Notebook 08: the model of the headlines, with two inputs and two outputs."""

from drawing import (
    BLUE,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(960, 330, "A model with two inputs and two outputs")
INPUT = {"fill": PALE_GREEN, "stroke": GREEN}
LAYER = {"fill": PALE_BLUE, "stroke": BLUE}
OUTPUT = {"fill": PALE_ORANGE, "stroke": ORANGE}
HEIGHT = 64


def node(x, y, text, style, width=130):
    """A box whose left edge is x and whose middle is at height y."""
    picture.box(x, y - HEIGHT / 2, width, HEIGHT, text, **style)


node(30, 90, "headline\n8 numbers", INPUT)
node(210, 90, "Embedding\n8 × 8", LAYER)
node(390, 90, "average\n8", LAYER)
node(800, 90, "section\n3, softmax", OUTPUT)
node(30, 240, "extras\nhour, weekend", INPUT)
node(390, 240, "Concatenate\n10", LAYER)
node(595, 240, "Dense\n32, ReLU", LAYER)
node(800, 240, "popular\n1, sigmoid", OUTPUT)
for x1, y1, x2, y2 in [
    (160, 90, 210, 90),
    (340, 90, 390, 90),
    (520, 90, 800, 90),
    (455, 122, 455, 208),
    (160, 240, 390, 240),
    (520, 240, 595, 240),
    (725, 240, 800, 240),
]:
    picture.arrow(x1, y1, x2, y2)
picture.text(660, 70, "loss weight 0.5", size=14)
picture.text(95, 36, "inputs", bold=True)
picture.text(865, 36, "outputs", bold=True)
picture.text(865, 294, "loss weight 1.0", size=14)
picture.save("08_headlines.svg")
