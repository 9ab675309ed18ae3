"""Notebook 14: 784 pixels, a code of 32 numbers, 784 pixels."""

from drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(900, 300, "Image, encoder, code of 32 numbers, decoder, copy")


def column(x, height, width, fill, stroke, label):
    picture.box(x, 140 - height / 2, width, height, fill=fill, stroke=stroke)
    picture.text(x + width / 2, 266, label, size=15)


def wedge(left, right, tall, short, name):
    for sign in (-1, 1):
        picture.line(left, 140 + sign * tall, right, 140 + sign * short, color=INK)
    picture.text((left + right) / 2, 140, name, size=17, bold=True)


column(60, 200, 60, PALE_BLUE, BLUE, "image\n784 pixels")
wedge(140, 400, 92, 34, "encoder")
column(420, 64, 60, PALE_ORANGE, ORANGE, "code\n32 numbers")
wedge(500, 760, 34, 92, "decoder")
column(780, 200, 60, PALE_GREEN, GREEN, "copy\n784 pixels")
picture.text(450, 24, "the loss compares copy and image", size=14)
picture.line(92, 24, 325, 24, color=INK, dashed=True)
picture.line(575, 24, 808, 24, color=INK, dashed=True)
picture.line(92, 24, 92, 38, color=INK, dashed=True)
picture.line(808, 24, 808, 38, color=INK, dashed=True)
picture.save("14_hourglass.svg")
