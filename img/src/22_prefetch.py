"""Notebook 22: loading and training one after the other, and at the same time."""

from drawing import BLUE, GRAY, INK, ORANGE, PALE_BLUE, PALE_ORANGE, Drawing

LOAD, STEP, LEFT = 150, 46, 130  # widths in pixels, and where time begins
picture = Drawing(920, 250, "A generator and prefetch: who works when")


def load(start, y, k):
    text, colors = f"load batch {k}", {"fill": PALE_ORANGE, "stroke": ORANGE}
    picture.box(LEFT + start, y, LOAD, 38, text, size=14, **colors)


def step(start, y, k):
    colors = {"fill": PALE_BLUE, "stroke": BLUE}
    picture.box(LEFT + start, y, STEP, 38, f"step {k}", size=12, **colors)


picture.text(20, 53, "generator", anchor="start")
for k in range(3):
    load(k * (LOAD + STEP), 34, k + 1)
    step(k * (LOAD + STEP) + LOAD, 34, k + 1)
picture.text(20, 143, "prefetch", anchor="start")
for k in range(4):
    load(k * LOAD, 104, k + 1)
    step((k + 1) * LOAD, 144, k + 1)
picture.arrow(LEFT, 212, 880, 212, color=INK)
picture.text(862, 230, "time", size=14, color=GRAY)
picture.save("22_prefetch.svg")
