"""Notebook 10: ordinary filters read all channels, depthwise kernels one each."""

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

HEIGHTS = (75, 135, 195)  # the middles of three rows
picture = Drawing(960, 290, "An ordinary and a depthwise convolution")


def column(x, heights, text, fill, stroke):
    """Boxes above one another, with the middles at the given heights."""
    for number, y in enumerate(heights, start=1):
        picture.box(x, y - 20, 92, 40, f"{text} {number}", fill=fill, stroke=stroke)


for left, depthwise in ((24, False), (504, True)):
    name = "Depthwise" if depthwise else "Ordinary"
    picture.text(left + 216, 28, name, bold=True)
    middles = HEIGHTS if depthwise else (105, 165)
    column(left, HEIGHTS, "channel", PALE_ORANGE, ORANGE)
    word = "kernel" if depthwise else "filter"
    column(left + 190, middles, word, PALE_BLUE, BLUE)
    column(left + 340, middles, "map", PALE_GREEN, GREEN)
    for y in middles:
        for start in [y] if depthwise else HEIGHTS:
            picture.arrow(left + 94, start, left + 188, y, color=GRAY)
        picture.arrow(left + 284, y, left + 338, y, color=GRAY)

picture.line(480, 24, 480, 266, dashed=True)
picture.text(240, 252, "each filter reads all channels and adds them up", size=14)
picture.text(720, 252, "each kernel reads one channel; nothing is mixed", size=14)
picture.save("10_depthwise.svg")
