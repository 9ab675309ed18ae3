"""Notebook 06: one training step as a loop, and the choice to make at each part."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    PALE_RED,
    RED,
    Drawing,
)

picture = Drawing(
    860, 330, "A training step: batch, network, loss, gradient, optimiser, new weights"
)
parts = [  # x, name, fill, stroke, choices below
    (30, "a batch", PALE_GRAY, GRAY, "batch size"),
    (240, "network", PALE_BLUE, BLUE, "initialiser\nlast activation"),
    (450, "loss", PALE_ORANGE, ORANGE, "which loss?\nyour own?"),
    (660, "optimiser", PALE_GREEN, GREEN, "which rule?\nlearning rate, schedule"),
]
WIDTH, TOP, HEIGHT = 170, 110, 60
for x, name, fill, stroke, choices in parts:
    picture.box(
        x, TOP, WIDTH, HEIGHT, name, fill=fill, stroke=stroke, size=17, bold=True
    )
    picture.text(x + WIDTH / 2, TOP + HEIGHT + 32, choices, size=15)
middle = TOP + HEIGHT / 2
for start, label in [(200, ""), (410, "outputs"), (620, "gradient")]:
    picture.arrow(start + 4, middle, start + 36, middle)
    picture.text(start + 20, TOP - 14, label, size=14, color="#555555")

# Back from the optimiser to the network
picture.line(745, TOP - 4, 745, 48)
picture.line(745, 48, 325, 48)
picture.arrow(325, 48, 325, TOP - 4)
picture.text(535, 30, "new weights, then the next batch", size=15, color="#555555")

picture.box(30, 256, 380, 52, "metrics: what people read", PALE_RED, RED, size=16)
picture.box(450, 256, 380, 52, "callbacks: look in after each epoch", PALE_RED, RED, 16)
picture.save("06_training.svg")
