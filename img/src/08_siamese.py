"""Notebook 08: a siamese network, two images through one encoder."""

from drawing import (
    BLUE,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(990, 270, "A siamese network: two images, one encoder")
picture.box(30, 40, 130, 60, "left image\n784", fill=PALE_GREEN, stroke=GREEN)
picture.box(30, 170, 130, 60, "right image\n784", fill=PALE_GREEN, stroke=GREEN)
picture.box(250, 40, 130, 190, "encoder\n\none set\nof weights", bold=True)
picture.box(560, 105, 110, 60, "|a − b|\n32", fill=PALE_BLUE, stroke=BLUE)
picture.box(710, 105, 100, 60, "Dense\n16, ReLU", fill=PALE_BLUE, stroke=BLUE)
picture.box(850, 105, 110, 60, "same\n1, sigmoid", fill=PALE_ORANGE, stroke=ORANGE)
picture.arrow(160, 70, 250, 70)
picture.arrow(160, 200, 250, 200)
picture.arrow(380, 70, 556, 122)
picture.arrow(380, 200, 556, 148)
picture.arrow(670, 135, 710, 135)
picture.arrow(810, 135, 850, 135)
picture.text(458, 62, "code a, 32 numbers", size=14, anchor="start")
picture.text(458, 212, "code b, 32 numbers", size=14, anchor="start")
picture.save("08_siamese.svg")
