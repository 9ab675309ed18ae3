"""Notebook 13: one trunk: old task, then frozen, then fine-tuned."""

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
    Drawing,
)

picture = Drawing(
    900, 400, "A trunk with an old head; frozen under a new head; then fine-tuned"
)
OLD, NEW = (PALE_GREEN, GREEN), (PALE_ORANGE, ORANGE)
COLUMNS = [
    ("Old task", "many images of 0 to 4", "head for 0 to 4", OLD, False),
    ("Stage 1: head first", "few images of 5 to 9", "new head for 5 to 9", NEW, True),
    ("Stage 2: everything", "the same few images", "new head for 5 to 9", NEW, False),
]
RATES = [
    "all layers learn",
    "only the head learns\nlearning rate 0.01",
    "all layers learn\nlearning rate 0.001",
]

for k, (title, images, head, (fill, stroke), frozen) in enumerate(COLUMNS):
    left = 40 + 295 * k
    middle = left + 115
    picture.text(middle, 30, title, size=17, bold=True)
    picture.box(left + 25, 56, 180, 38, head, fill=fill, stroke=stroke, size=14)
    picture.arrow(middle, 118, middle, 96, color=INK)
    for block in range(3):
        y = 120 + 50 * block
        colors = (PALE_GRAY, GRAY) if frozen else (PALE_BLUE, BLUE)
        name = f"block {3 - block}" + (", frozen" if frozen else "")
        picture.box(
            left + 25,
            y,
            180,
            40,
            name,
            fill=colors[0],
            stroke=colors[1],
            size=14,
            dashed=frozen,
        )
    picture.arrow(middle, 294, middle, 262, color=INK)
    picture.text(middle, 308, images, size=14)
    picture.text(middle, 354, RATES[k], size=14, color=BLUE if k != 1 else INK)

for k, label in enumerate(["weights of\nthe trunk", "trunk\nand head"]):
    start = 40 + 295 * k + 213
    picture.arrow(start, 190, start + 96, 190, color=INK)
    picture.text(start + 44, 160, label, size=13)
picture.save("13_stages.svg")
