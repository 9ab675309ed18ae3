"""A neuron with numbers: inputs, weights, bias, sum, threshold, answer."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

d = Drawing(
    880, 340, "A neuron multiplies inputs by weights, adds the bias and compares with 0"
)
headings = ["inputs", "weights", "weighted sum", "threshold", "answer"]
for x, heading in zip([95, 275, 455, 640, 790], headings, strict=True):
    d.text(x, 32, heading, size=15, color=GRAY)

inputs = ["body weight = 1.2", "height = 0.3", "age = −0.5"]
for i, (name, factor) in enumerate(zip(inputs, ["× 1", "× 1", "× (−1)"], strict=True)):
    y, end = 85 + 65 * i, 150 + 22 * (i - 1)
    d.box(25, y - 24, 140, 48, name, fill=PALE_BLUE, stroke=BLUE)
    d.arrow(165, y, 400, end)
    on_arrow = y + (end - y) * (275 - 165) / (400 - 165)
    d.box(235, on_arrow - 18, 80, 36, factor, fill=PALE_GRAY, stroke=GRAY)
d.box(215, 270, 120, 44, "bias = −1.5", fill=PALE_ORANGE, stroke=ORANGE)
d.arrow(335, 282, 419, 196, color=ORANGE)
d.circle(455, 150, 56, "z = 0.5", fill=PALE_GREEN, stroke=GREEN, size=17)
d.text(470, 228, "1.2 + 0.3 + 0.5 − 1.5", size=15)
d.arrow(511, 150, 574, 150)

# The threshold: flat at 0, a jump at z = 0, flat at 1.
d.box(575, 95, 130, 110, fill=PALE_GRAY, stroke=GRAY)
d.path([(590, 180), (640, 180), (640, 120), (690, 120)], color=BLUE)
d.text(640, 228, "is z above 0?", size=15)
d.arrow(705, 150, 755, 150)
d.circle(790, 150, 34, "1", fill=PALE_ORANGE, stroke=ORANGE, size=22)
d.save("01_neuron.svg")
