"""Two inputs, two hidden neurons, one output neuron; all numbers still unknown."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

d = Drawing(760, 300, "Two inputs, two hidden neurons and one output neuron")
inputs, hidden, output = [(110, 115), (110, 205)], [(370, 115), (370, 205)], (630, 160)
for x, heading in [(110, "inputs"), (370, "hidden layer"), (630, "output")]:
    d.text(x, 34, heading, size=15, color=GRAY)
for x1, y1 in inputs:
    for x2, y2 in hidden:
        d.arrow(x1 + 32, y1 + (y2 - y1) * 0.11, x2 - 33, y2 - (y2 - y1) * 0.11)
for x1, y1 in hidden:
    d.arrow(x1 + 33, y1, output[0] - 33, output[1] + (y1 - output[1]) * 0.25)
for (x, y), name in zip(inputs, ["x₁", "x₂"], strict=True):
    d.circle(x, y, 30, name, fill=PALE_BLUE, stroke=BLUE, size=18)
for (x, y), name in zip(hidden, ["first line", "second line"], strict=True):
    d.circle(x, y, 31, "?", fill=PALE_GREEN, stroke=GREEN, size=20)
    d.text(x, y + 47 if y > 160 else y - 45, name, size=14)
d.circle(*output, 31, "?", fill=PALE_ORANGE, stroke=ORANGE, size=20)
d.text(240, 276, "hidden_weights, hidden_bias", size=14, color=INK)
d.text(515, 276, "output_weights, output_bias", size=14, color=INK)
d.arrow(661, 160, 715, 160)
d.text(728, 160, "ŷ", size=18)
d.save("01_two_layers.svg")
