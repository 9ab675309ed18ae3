"""Notebook 18: batches of pieces; the state of each row is carried on."""

from drawing import BLUE, GREEN, ORANGE, PALE_BLUE, PALE_GREEN, PALE_ORANGE, Drawing

STYLES = [(PALE_BLUE, BLUE), (PALE_ORANGE, ORANGE), (PALE_GREEN, GREEN)]
picture = Drawing(900, 290, "Three long texts in three batches, with carried states")
for batch in range(3):
    x = 150 + 250 * batch
    picture.box(x - 12, 56, 174, 196, fill="none", stroke="#8a8a8a", dashed=True)
    picture.text(x + 75, 34, f"batch {batch + 1}", bold=True)
    for row, (fill, stroke) in enumerate(STYLES):
        y = 72 + 60 * row
        steps = f"words {20 * batch + 1}–{20 * batch + 20}"
        picture.box(x, y, 150, 44, steps, fill=fill, stroke=stroke)
        if batch < 2:
            picture.arrow(x + 154, y + 22, x + 244, y + 22, stroke, 3)
            picture.text(x + 200, y + 9, "state", size=12, color=stroke)
        elif batch == 2:
            picture.text(x + 178, y + 22, "…", size=20)
        if batch == 0:
            picture.text(124, y + 22, f"text {row + 1}", anchor="end", bold=True)
picture.text(475, 270, "row k of a batch continues row k of the batch before", 14)
picture.save("18_stateful.svg")
