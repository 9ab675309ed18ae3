"""Notebook 18: what padding does to a state, without a mask and with one."""

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
    PALE_RED,
    RED,
    Drawing,
)

WORDS = ["not", "dull", "either", "0", "0", "0"]
picture = Drawing(900, 330, "Three words, three zeros: the state without and with mask")
for i, word in enumerate(WORDS):
    style = {"fill": PALE_ORANGE, "stroke": ORANGE}
    if word == "0":
        style = {"fill": PALE_GRAY, "stroke": GRAY}
    picture.box(170 + 112 * i, 24, 84, 40, word, **style)
    mask = "0" if word == "0" else "1"
    picture.text(212 + 112 * i, 300, mask, bold=True)
picture.text(150, 44, "input", anchor="end", bold=True)
picture.text(150, 300, "mask", anchor="end", bold=True)
NAMES = {"without a mask": ["h₁", "h₂", "h₃", "h₄", "h₅", "h₆"]}
NAMES["with a mask"] = ["h₁", "h₂", "h₃", "h₃", "h₃", "h₃"]
for row, (label, names) in enumerate(NAMES.items()):
    y = 120 + 94 * row
    picture.text(150, y + 22, label.replace(" a ", "\na "), anchor="end", bold=True)
    for i, name in enumerate(names):
        x, wrong = 170 + 112 * i, row == 0 and i > 2
        style = {"fill": PALE_BLUE, "stroke": BLUE}
        if i > 1:
            style = {"fill": PALE_GREEN, "stroke": GREEN}
        if wrong:
            style = {"fill": PALE_RED, "stroke": RED}
        picture.box(x, y, 84, 44, name, size=17, **style)
        if i:
            held = row == 1 and i > 2
            color = GREEN if held else INK
            picture.arrow(x - 27, y + 22, x - 2, y + 22, color, 3 if held else 2)
picture.text(846, 142, "≠ h₃", size=18, color=RED, anchor="start", bold=True)
picture.text(846, 236, "= h₃", size=18, color=GREEN, anchor="start", bold=True)
picture.save("18_mask.svg")
