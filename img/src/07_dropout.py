"""Notebook 07: dropout in prediction and for two images in training."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    RED,
    Drawing,
)

PANELS = [
    (20, "prediction", "all units, as they are", [True] * 4),
    (305, "training, one image", "kept units count double", [True, False, False, True]),
    (590, "training, the next image", "another choice", [False, True, False, True]),
]
VALUES = [0.4, 0.9, 0.2, 0.6]

picture = Drawing(
    860, 340, "Dropout with rate 0.5: no unit dropped in prediction, half in training"
)
for left, title, note, kept in PANELS:
    picture.text(left + 125, 32, title, size=16, bold=True)
    picture.text(left + 125, 56, note, size=14)
    sum_y = 175
    for k, (value, is_kept) in enumerate(zip(VALUES, kept, strict=True)):
        y = 100 + 60 * k
        factor = 1 if all(kept) else 2
        if is_kept:
            picture.line(left + 84, y, left + 186, sum_y, color=BLUE, width=2)
            picture.circle(left + 60, y, 24, f"{factor * value:.1f}")
        else:
            picture.circle(left + 60, y, 24, fill=PALE_GRAY, stroke=GRAY)
            for side in (-1, 1):
                picture.line(
                    left + 43, y - 17 * side, left + 77, y + 17 * side, RED, width=3
                )
    used = [v for v, k in zip(VALUES, kept, strict=True) if k]
    total = sum(used) * (1 if all(kept) else 2)
    picture.circle(left + 210, sum_y, 26, f"{total:.1f}", fill=PALE_GREEN, stroke=GREEN)
    picture.text(left + 210, sum_y + 42, "sum", size=14)
for x in (292, 577):
    picture.line(x, 20, x, 320, color=PALE_BLUE)
picture.save("07_dropout.svg")
