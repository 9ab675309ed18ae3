"""Notebook 20: two branches, one for the picture and one for the question, joined."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_GREEN,
    PALE_ORANGE,
    RED,
    SKY,
    Drawing,
)

picture = Drawing(900, 300, "A picture branch and a question branch, joined")
TOP, BOTTOM, MIDDLE = 90, 222, 156

picture.box(24, TOP - 42, 84, 84, fill=INK, stroke=GRAY)
picture.circle(48, TOP - 14, 12, fill=RED, stroke=RED)
picture.path([(78, 98), (95, 98), (95, 115), (78, 115), (78, 96)], color=SKY)
picture.text(66, TOP - 58, "picture", size=15, bold=True)
picture.arrow(112, TOP, 176, TOP, color=INK)
picture.box(180, TOP - 30, 170, 60, "convolutions\nDense")
picture.arrow(354, TOP, 412, TOP, color=INK)
picture.box(416, TOP - 22, 96, 44, "code", fill=PALE_GREEN, stroke=GREEN)

words = "what", "colour", "is", "the", "circle"
for k, (word, width) in enumerate(zip(words, [46, 54, 28, 36, 48], strict=True)):
    x = 24 + sum([46, 54, 28, 36, 48][:k]) + 4 * k
    picture.box(x, BOTTOM - 16, width, 32, word, PALE_ORANGE, ORANGE, size=13)
picture.text(66, BOTTOM - 34, "question", size=15, bold=True)
picture.arrow(256, BOTTOM, 276, BOTTOM, color=INK)
picture.box(280, BOTTOM - 30, 106, 60, "Embedding\nLSTM")
picture.arrow(390, BOTTOM, 412, BOTTOM, color=INK)
picture.box(416, BOTTOM - 22, 96, 44, "code", fill=PALE_GREEN, stroke=GREEN)

picture.arrow(514, TOP, 574, MIDDLE - 14, color=INK)
picture.arrow(514, BOTTOM, 574, MIDDLE + 14, color=INK)
picture.circle(592, MIDDLE, 22, "join", fill=PALE_ORANGE, stroke=ORANGE, size=14)
picture.arrow(616, MIDDLE, 652, MIDDLE, color=INK)
picture.box(656, MIDDLE - 30, 92, 60, "Dense\nsoftmax", stroke=BLUE)
picture.arrow(752, MIDDLE, 780, MIDDLE, color=INK)
for k, (name, width) in enumerate([("red", 56), ("yellow", 8), ("blue", 5)]):
    y = MIDDLE - 26 + 26 * k
    picture.box(784, y - 8, width, 16, fill=PALE_GREEN, stroke=GREEN)
    picture.text(790 + width, y, name, size=13, anchor="start")
picture.text(820, MIDDLE + 52, "probabilities", size=14)
picture.save("20_joined.svg")
