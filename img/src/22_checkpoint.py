"""Notebook 22: a run that is killed, and resumed from its last checkpoint."""

from drawing import BLUE, GRAY, GREEN, INK, ORANGE, PALE_GREEN, RED, Drawing

picture = Drawing(920, 300, "A killed run, resumed from its last checkpoint")


def x_of(step):
    return 150 + 24 * step


for step in (0, 10, 20, 30):
    picture.line(x_of(step), 52, x_of(step), 250, color="#d0d0d0", dashed=True)
    picture.text(x_of(step), 34, f"step {step}", size=14, color=GRAY)


def checkpoint(step, y):
    picture.circle(x_of(step), y, 13, fill=PALE_GREEN, stroke=GREEN)


picture.text(20, 90, "undisturbed", anchor="start")
picture.arrow(x_of(0), 90, x_of(30) - 13, 90, color=BLUE, width=4)
picture.text(20, 160, "killed", anchor="start")
picture.line(x_of(0), 160, x_of(17), 160, color=BLUE, width=4)
picture.text(x_of(17), 160, "✕", size=26, color=RED, bold=True)
picture.text(x_of(17) + 20, 160, "after step 17", size=14, color=RED, anchor="start")
picture.text(20, 230, "resumed", anchor="start")
picture.arrow(x_of(10), 230, x_of(30) - 13, 230, color=BLUE, width=4)
picture.line(x_of(10), 230, x_of(17), 230, color=ORANGE, width=4)
picture.text(x_of(13.7), 250, "done again", size=14, color=ORANGE)
picture.arrow(x_of(10), 173, x_of(10), 215, color=GREEN, width=3)
for y, steps in ((90, (0, 10, 20, 30)), (160, (0, 10)), (230, (10, 20, 30))):
    for step in steps:
        checkpoint(step, y)
key = "the same weights at step 30"
picture.text(x_of(30) - 20, 278, key, size=14, color=INK, anchor="end")
checkpoint(0.2, 278)
picture.text(x_of(1), 278, "checkpoint", size=14, anchor="start")
picture.save("22_checkpoint.svg")
