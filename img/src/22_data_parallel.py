"""Notebook 22: one step of data-parallel training with two workers."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

picture = Drawing(920, 330, "A step of data-parallel training with two workers")
picture.box(24, 115, 130, 100, "one batch\nof 128", fill=PALE_ORANGE, stroke=ORANGE)
for k, y in enumerate((36, 214)):
    picture.arrow(154, 165, 208, y + 40, color=ORANGE)
    half = f"half {'AB'[k]}\n64 examples"
    picture.box(210, y, 120, 80, half, fill=PALE_ORANGE, stroke=ORANGE, size=14)
    picture.arrow(330, y + 40, 368, y + 40)
    text = f"worker {k}\nweights w, gradient"
    picture.box(370, y, 180, 80, text, fill=PALE_BLUE, stroke=BLUE, size=14)
    picture.arrow(550, y + 40, 608, 165 + (k - 0.5) * 40, color=GREEN)
    picture.arrow(738, 165 + (k - 0.5) * 40, 774, y + 40, color=GREEN)
    text = f"worker {k}\nthe same step,\nthe same new w"
    picture.box(776, y, 124, 80, text, fill=PALE_BLUE, stroke=BLUE, size=14)
picture.box(
    610, 115, 128, 100, "all-reduce\nA + B\nto both", fill=PALE_GREEN, stroke=GREEN
)
note = "between workers, only gradients travel"
picture.text(674, 312, note, size=14, color=GRAY)
picture.save("22_data_parallel.svg")
