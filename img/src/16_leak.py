"""Notebook 16: columns chosen before the split, and behind it."""

from drawing import BLUE, GRAY, GREEN, ORANGE, PALE_BLUE, PALE_ORANGE, RED, Drawing

picture = Drawing(940, 336, "Columns chosen on all folds, or on four folds only")
for left, title, leaky in ((0, "chosen before the split", True),
                           (470, "chosen behind the split", False)):  # fmt: skip
    picture.text(left + 235, 32, title, bold=True, size=16)
    for fold in range(5):
        style = {"fill": PALE_BLUE, "stroke": BLUE}
        if fold == 4:
            style = {"fill": PALE_ORANGE, "stroke": ORANGE}
        name = "test fold" if fold == 4 else f"fold {fold + 1}"
        picture.box(left + 24, 60 + 50 * fold, 100, 40, name, size=14, **style)
        if fold < 4 or leaky:
            color = RED if fold == 4 else GRAY
            y = 80 + 50 * fold
            picture.arrow(left + 130, y, left + 196, 102 + 12 * fold, color)
    picture.box(left + 200, 92, 110, 70, "choose\n300 columns", size=14)
    picture.arrow(left + 314, 127, left + 344, 127)
    picture.box(left + 348, 92, 100, 70, "regression,\n4 folds", size=14)
    picture.arrow(left + 130, 288, left + 344, 288, ORANGE)
    picture.arrow(left + 398, 166, left + 398, 258)
    picture.box(left + 348, 262, 100, 48, "score", stroke=RED if leaky else GREEN)
    if leaky:
        picture.text(left + 258, 216, "its labels take part", 13, RED, italic=True)
    picture.text(left + 238, 308, "tests at the end", 13, italic=True)
picture.save("16_leak.svg")
