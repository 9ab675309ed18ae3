"""Notebook 19: one window gives one target, or one target for each character."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    RED,
    Drawing,
)

picture = Drawing(900, 320, "Many-to-one beside many-to-many on the same window")
TOP, MIDDLE, BOTTOM = 92, 172, 262


def row(left, title, all_targets):
    picture.text(left + 190, 26, title, size=16, bold=True)
    picture.text(left + 190, 50, subtitle[all_targets], size=14, color=GRAY)
    for k, (character, target) in enumerate(zip("The_c", "he_ca", strict=True)):
        x = left + 30 + 80 * k
        known = all_targets or k == 4
        picture.circle(x, BOTTOM, 20, character, fill=PALE_ORANGE, stroke=ORANGE)
        picture.box(x - 26, MIDDLE - 20, 52, 40, "GRU", size=14)
        picture.arrow(x, BOTTOM - 21, x, MIDDLE + 22, color=INK)
        if k:
            picture.arrow(x - 53, MIDDLE, x - 28, MIDDLE, color=RED, width=3)
        if known:
            picture.arrow(x, MIDDLE - 21, x, TOP + 22, color=INK)
            picture.circle(x, TOP, 20, target, fill=PALE_GREEN, stroke=GREEN)
        else:
            picture.circle(x, TOP, 20, "", fill=PALE_GRAY, stroke=GRAY)
    picture.text(left + 190, 302, "five characters of text", size=13, color=BLUE)


subtitle = {False: "one target in five steps", True: "five targets in five steps"}
row(30, "many-to-one", all_targets=False)
picture.line(450, 20, 450, 300)
row(480, "many-to-many", all_targets=True)
picture.save("19_one_or_many.svg")
