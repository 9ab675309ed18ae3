"""Notebook 20: the same vision model reads every frame; an LSTM reads the codes."""

from drawing import (
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

picture = Drawing(900, 350, "TimeDistributed: one vision model for all frames")
FRAME, VISION, CODE, CELL = 292, 206, 130, 56
picture.box(14, VISION - 34, 690, 68, dashed=True, fill=PALE_GRAY, stroke=GRAY)
picture.text(714, VISION - 11, "TimeDistributed:", size=15, anchor="start", bold=True)
picture.text(714, VISION + 11, "the same weights", size=15, anchor="start")
for k in range(5):
    x = 80 + 140 * k
    if k == 3:
        for y in (FRAME, VISION, CELL):
            picture.text(x, y, "…", size=24)
        continue
    step = 8 if k == 4 else k + 1
    picture.box(x - 32, FRAME - 32, 64, 64, fill=PALE_GRAY, stroke=GRAY)
    picture.circle(x - 20 + 8 * k, FRAME + 4, 8, fill=RED, stroke=RED)
    picture.arrow(x, FRAME - 34, x, VISION + 24, color=INK)
    picture.box(x - 46, VISION - 22, 92, 44, "vision")
    picture.arrow(x, VISION - 23, x, CODE + 18, color=INK)
    picture.box(x - 36, CODE - 15, 72, 30, f"code {step}", PALE_GREEN, GREEN, size=14)
    picture.arrow(x, CODE - 16, x, CELL + 22, color=INK)
    picture.box(x - 36, CELL - 20, 72, 40, "LSTM", fill=PALE_ORANGE, stroke=ORANGE)
    picture.text(x, FRAME + 46, f"frame {step}", size=13)
for k in range(4):
    x = 80 + 140 * k
    start, end = (x + 14 if k == 3 else x + 38), (x + 126 if k == 2 else x + 102)
    picture.arrow(start, CELL, end, CELL, color=RED, width=3)
picture.arrow(678, CELL, 738, CELL, color=INK)
picture.box(742, CELL - 26, 128, 52, "Dense, softmax\nup down left right", size=14)
picture.save("20_frames.svg")
