"""Notebook 15: a window over a sentence: one centre, four contexts, two negatives."""

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

WORDS = ["they", "poured", "the", "red", "wine", "into", "a", "tall", "glass"]
CENTRE, REACH = 4, 2
WIDTH, TOP = 88, 128

picture = Drawing(900, 330, "Skip-gram: a centre word, its context, and negatives")
middles = [34 + WIDTH * k + (WIDTH + 16) / 2 for k in range(len(WORDS))]
left = middles[CENTRE - REACH] - 42
picture.box(
    left, TOP - 12, WIDTH * 4 + 84, 64, fill="#ffffff", stroke=GRAY, dashed=True
)
picture.text(left + 2, TOP + 70, "window: 2 words on each side", 14, anchor="start")
picture.arrow(left + 290, TOP + 70, left + 350, TOP + 70, color=GRAY)
picture.text(left + 360, TOP + 70, "slides on", 14, anchor="start")

for k, word in enumerate(WORDS):
    style = {"fill": PALE_GRAY, "stroke": GRAY}
    if k == CENTRE:
        style = {"fill": PALE_ORANGE, "stroke": ORANGE, "bold": True}
    elif abs(k - CENTRE) <= REACH:
        style = {"fill": PALE_GREEN, "stroke": GREEN}
        height = 44 if abs(k - CENTRE) == 2 else 74
        picture.line(middles[CENTRE], height, middles[CENTRE], TOP, color=GREEN)
        picture.line(middles[CENTRE], height, middles[k], height, color=GREEN)
        picture.arrow(middles[k], height, middles[k], TOP - 2, color=GREEN)
    picture.box(middles[k] - 38, TOP, 76, 40, word, **style)
picture.text(40, 40, "real pairs: move together", 15, GREEN, anchor="start", bold=True)
picture.text(middles[CENTRE], TOP + 98, "centre", 15, INK, bold=True)

for k, (word, place) in enumerate([("algebra", 170), ("senate", 730)]):
    picture.box(place - 48, 262, 96, 40, word, fill=PALE_BLUE, stroke=BLUE)
    start = middles[CENTRE] + (-34 if k == 0 else 34)
    picture.arrow(
        start, TOP + 108, place + (52 if k == 0 else -52), 280, RED, dashed=True
    )
label = "random words (negatives): move apart"
picture.text(middles[CENTRE], 300, label, 15, RED, bold=True)
picture.save("15_window.svg")
