"""Notebook 08: a chain of layers, and a graph with two inputs and two outputs."""

from drawing import (
    BLUE,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(820, 420, "A chain of layers beside a graph of layers")
INPUT = {"fill": PALE_GREEN, "stroke": GREEN}
LAYER = {"fill": PALE_BLUE, "stroke": BLUE}
OUTPUT = {"fill": PALE_ORANGE, "stroke": ORANGE}


def node(x, y, text, style, width=120):
    """A box around (x, y)."""
    picture.box(x - width / 2, y - 22, width, 44, text, **style)


picture.text(150, 36, "Sequential: a chain", bold=True)
for y, text, style in [
    (90, "input", INPUT),
    (180, "layer", LAYER),
    (270, "layer", LAYER),
    (360, "output", OUTPUT),
]:
    node(150, y, text, style)
for y in (112, 202, 292):
    picture.arrow(150, y, 150, y + 46)

picture.line(300, 30, 300, 390, color="#d0d0d0")

picture.text(560, 36, "functional: any graph", bold=True)
node(460, 90, "input A", INPUT)
node(680, 90, "input B", INPUT)
node(460, 180, "layer", LAYER)
node(570, 270, "merge", LAYER)
node(420, 360, "output 1", OUTPUT)
node(570, 360, "output 2", OUTPUT)
picture.arrow(460, 112, 460, 158)
picture.arrow(478, 202, 548, 248)
picture.arrow(672, 112, 590, 248)
picture.arrow(447, 202, 424, 338)
picture.arrow(570, 292, 570, 338)
picture.save("08_graphs.svg")
