"""Notebook 19: the loop that writes, one character and one state at a time."""

from drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    RED,
    Drawing,
)

picture = Drawing(900, 250, "The generation loop: character, state, logits, draw")
MIDDLE = 130

picture.circle(90, MIDDLE, 36, "e", fill=PALE_ORANGE, stroke=ORANGE, size=20)
picture.text(90, MIDDLE + 58, "a character", size=14)
picture.arrow(128, MIDDLE, 196, MIDDLE, color=INK)
picture.box(200, MIDDLE - 34, 150, 68, "one step\nof the GRU", fill=PALE_BLUE)
for start, end in [
    ((300, MIDDLE - 34), (300, 50)),
    ((300, 50), (248, 50)),
]:
    picture.line(*start, *end, color=RED, width=3)
picture.line(250, 50, 250, 80, color=RED, width=3)
picture.arrow(250, 78, 250, MIDDLE - 36, color=RED, width=3)
picture.text(275, 32, "the state is kept", size=14, color=RED)
picture.arrow(352, MIDDLE, 424, MIDDLE, color=INK)
picture.box(428, MIDDLE - 34, 122, 68, "logits / T\nsoftmax", stroke=BLUE)
picture.arrow(552, MIDDLE, 624, MIDDLE, color=INK)
for k, (height, name) in enumerate(zip([14, 60, 34, 8], " rds", strict=True)):
    x = 632 + 26 * k
    picture.box(x, MIDDLE + 34 - height, 18, height, fill=PALE_GREEN, stroke=GREEN)
    picture.text(x + 9, MIDDLE + 48, "␣" if name == " " else name, size=14)
picture.text(680, MIDDLE - 48, "probabilities", size=14)
picture.arrow(738, MIDDLE, 788, MIDDLE, color=INK, label="draw", size=14)
picture.circle(828, MIDDLE, 36, "r", fill=PALE_ORANGE, stroke=ORANGE, size=20)
for start, end in [((828, MIDDLE + 38), (828, 222)), ((828, 222), (90, 222))]:
    picture.line(*start, *end, color=ORANGE, width=3)
picture.arrow(90, 222, 90, MIDDLE + 72, color=ORANGE, width=3)
picture.text(460, 206, "the drawn character is the next input", size=14, color=INK)
picture.save("19_loop.svg")
