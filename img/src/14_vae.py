"""Notebook 14: the variational autoencoder."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(900, 300, "Encoder, cloud, random point of it, decoder")
ORANGES = {"fill": PALE_ORANGE, "stroke": ORANGE}

picture.box(30, 105, 80, 60, "image")
picture.arrow(112, 135, 148, 135, color=INK)
picture.box(150, 105, 110, 60, "encoder", bold=True)
picture.arrow(262, 125, 318, 85, color=INK)
picture.arrow(262, 145, 318, 185, color=INK)
picture.box(320, 55, 100, 50, "mean μ", **ORANGES)
picture.box(320, 165, 100, 50, "log σ²", **ORANGES)
picture.box(320, 238, 100, 40, "noise ε", fill=PALE_GRAY, stroke=GRAY)
picture.arrow(422, 85, 488, 122, color=INK)
picture.arrow(422, 188, 488, 148, color=INK)
picture.arrow(422, 254, 500, 168, color=INK)
picture.box(490, 105, 130, 60, "z = μ + σ ε", **ORANGES)
picture.arrow(622, 135, 658, 135, color=INK)
picture.box(660, 105, 110, 60, "decoder", bold=True)
picture.arrow(772, 135, 798, 135, color=INK)
picture.box(800, 105, 70, 60, "copy", fill=PALE_GREEN, stroke=GREEN)
picture.text(370, 28, "penalty: pull the cloud to μ = 0, σ = 1", size=14, color=BLUE)
picture.text(
    690, 222, "loss: the copy should\nlook like the image", size=14, color=BLUE
)
picture.save("14_vae.svg")
