"""Notebook 06: four pairs of learning curves, each with the disease that it shows."""

from math import exp, sin

from drawing import BLUE, GRAY, ORANGE, Drawing

WIDTH, HEIGHT, TOP = 170, 140, 70
picture = Drawing(860, 300, "Learning curves that show four diseases of training")


def training_loss(kind, x):
    """From 0 to 1, at x from 0 (first epoch) to 1 (last)."""
    if kind == "too slow":
        return 0.95 - 0.3 * x
    if kind == "too fast":
        return 0.62 + 0.22 * sin(31 * x) * sin(7 * x + 1)
    if kind == "too small":
        return 0.6 + 0.35 * exp(-9 * x)
    return 0.08 + 0.85 * exp(-4 * x)


def validation_loss(kind, x):
    if kind == "too fast":
        return 0.66 + 0.24 * sin(27 * x + 2) * sin(9 * x + 2)
    if kind == "memorises":
        return 0.2 + 0.73 * exp(-6 * x) + 0.5 * x**1.5
    return training_loss(kind, x) + 0.03 + 0.02 * x


diseases = [
    ("too slow", "both still fall"),
    ("too fast", "both jump"),
    ("too small", "both level off, high"),
    ("memorises", "validation turns up"),
]
for i, (kind, sign) in enumerate(diseases):
    left = 35 + 210 * i
    picture.text(left + WIDTH / 2, 36, kind.capitalize(), size=18, bold=True)
    picture.line(left, TOP + HEIGHT, left + WIDTH, TOP + HEIGHT, color=GRAY)
    picture.line(left, TOP, left, TOP + HEIGHT, color=GRAY)
    for loss, color in [(training_loss, BLUE), (validation_loss, ORANGE)]:
        across = [k / 60 for k in range(61)]
        points = [
            (left + WIDTH * x, TOP + HEIGHT * (1 - loss(kind, x))) for x in across
        ]
        picture.path(points, color=color)
    picture.text(left + WIDTH / 2, TOP + HEIGHT + 24, sign, size=15)
picture.line(250, 270, 285, 270, color=BLUE, width=3)
picture.text(293, 270, "training loss", size=15, anchor="start")
picture.line(450, 270, 485, 270, color=ORANGE, width=3)
picture.text(493, 270, "validation loss", size=15, anchor="start")
picture.save("06_curves.svg")
