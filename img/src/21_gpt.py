"""Notebook 21: a small GPT, from characters and positions to logits."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    RED,
    Drawing,
)

picture = Drawing(900, 330, "A small GPT: embedding, positions, two blocks, logits")
MIDDLE = 190
picture.box(20, MIDDLE - 70, 108, 52, "embedding of\nthe characters", size=14)
picture.box(20, MIDDLE + 18, 108, 52, "positions", fill=PALE_ORANGE, stroke=ORANGE)
picture.arrow(130, MIDDLE - 42, 158, MIDDLE - 10, color=INK)
picture.arrow(130, MIDDLE + 42, 158, MIDDLE + 10, color=INK)
picture.circle(168, MIDDLE, 13, "+", fill=PALE_GRAY, stroke=GRAY, size=18)
picture.box(208, 44, 506, 240, fill="#ffffff", stroke=GRAY, dashed=True)
picture.text(461, 304, "a block, two of them one after the other", size=15)
parts = [
    (228, 74, "layer\nnorm.", PALE_GRAY, GRAY),
    (322, 112, "causal self-\nattention", PALE_BLUE, BLUE),
    (494, 74, "layer\nnorm.", PALE_GRAY, GRAY),
    (588, 74, "two dense\nlayers", PALE_GREEN, GREEN),
]
for x, width, name, fill, stroke in parts:
    picture.box(x, MIDDLE - 32, width, 64, name, fill=fill, stroke=stroke, size=14)
for x in (454, 690):
    picture.circle(x, MIDDLE, 13, "+", fill=PALE_GRAY, stroke=GRAY, size=18)
arrows = [(183, 226), (304, 320), (436, 439), (469, 492), (570, 586), (664, 675)]
for start, end in arrows:
    if end - start < 12:
        picture.line(start, MIDDLE, end, MIDDLE, color=INK)
    else:
        picture.arrow(start, MIDDLE, end, MIDDLE, color=INK)
for start, end in [(215, 454), (481, 690)]:  # the paths around
    picture.line(start, MIDDLE, start, 105, color=RED, width=3)
    picture.line(start, 105, end, 105, color=RED, width=3)
    picture.arrow(end, 105, end, MIDDLE - 15, color=RED, width=3)
    picture.text((start + end) / 2, 88, "added unchanged", size=13, color=RED)
picture.text(379, 246, "fetches from\nother positions", size=13, color=BLUE)
picture.text(600, 246, "works on each\nposition alone", size=13, color=GREEN)
picture.arrow(705, MIDDLE, 742, MIDDLE, color=INK)
picture.box(
    746, MIDDLE - 32, 66, 64, "layer\nnorm.", fill=PALE_GRAY, stroke=GRAY, size=14
)
picture.arrow(814, MIDDLE, 828, MIDDLE, color=INK)
picture.box(830, MIDDLE - 32, 56, 64, "logits", size=14)
picture.save("21_gpt.svg")
