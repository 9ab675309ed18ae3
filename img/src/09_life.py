"""Notebook 09: the life of a layer, from its settings to the file and back."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(940, 330, "The life of a layer: what is called, when, and by whom")
steps = [
    (30, "__init__", "keeps the settings", "you make a layer", PALE_BLUE, BLUE),
    (350, "build", "makes the weights", "first call: width known", PALE_BLUE, BLUE),
    (670, "call", "computes", "every batch", PALE_BLUE, BLUE),
]
for x, name, does, when, fill, stroke in steps:
    picture.text(x + 120, 40, when, size=14)
    picture.box(x, 62, 240, 70, fill=fill, stroke=stroke)
    picture.text(x + 120, 84, name, size=17, bold=True)
    picture.text(x + 120, 111, does, size=15)
picture.arrow(270, 97, 350, 97)
picture.arrow(590, 97, 670, 97)
picture.box(30, 218, 240, 70, fill=PALE_ORANGE, stroke=ORANGE)
picture.text(150, 240, "from_config", size=17, bold=True)
picture.text(150, 267, "calls __init__ again", size=15)
picture.box(350, 218, 240, 70, fill=PALE_GREEN, stroke=GREEN)
picture.text(470, 240, "file", size=17, bold=True)
picture.text(470, 267, "settings and weights", size=15)
picture.box(670, 218, 240, 70, fill=PALE_ORANGE, stroke=ORANGE)
picture.text(790, 240, "get_config", size=17, bold=True)
picture.text(790, 267, "gives the settings", size=15)
picture.arrow(790, 132, 790, 218, color=GRAY, dashed=True)
picture.text(804, 175, "save", size=15, anchor="start")
picture.arrow(670, 253, 590, 253)
picture.arrow(350, 253, 270, 253)
picture.arrow(150, 218, 150, 132, color=GRAY, dashed=True)
picture.text(164, 175, "load", size=15, anchor="start")
picture.arrow(470, 218, 470, 132, color=GRAY, dashed=True)
picture.text(484, 175, "weights", size=15, anchor="start")
picture.save("09_life.svg")
