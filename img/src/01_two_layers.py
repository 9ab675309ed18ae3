"""Two inputs, two hidden neurons, one output neuron; each number with its name."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_ORANGE,
    WHITE,
    Drawing,
)

d = Drawing(880, 400, "Two inputs, two hidden neurons and one output neuron")
inputs, hidden, output = [(75, 110), (75, 300)], [(475, 110), (475, 300)], (750, 205)
for x, heading in [(75, "inputs"), (475, "hidden layer"), (750, "output")]:
    d.text(x, 34, heading, size=15, color=GRAY)

# Each label sits on its arrow, near the input, where the arrows are far apart.
for i, (x1, y1) in enumerate(inputs):
    for j, (x2, y2) in enumerate(hidden):
        slant = (y2 - y1) / (x2 - x1)
        start, end = (x1 + 34, y1 + 34 * slant), (x2 - 45, y2 - 45 * slant)
        d.arrow(*start, *end)
        x, y = x1 + 120, y1 + 120 * slant
        d.box(x - 70, y - 11, 140, 22, fill=WHITE, stroke=WHITE)
        d.text(x, y, f"hidden_weights[{i}, {j}]", size=14)
for j, (x1, y1) in enumerate(hidden):
    slant = (output[1] - y1) / (output[0] - x1)
    d.arrow(x1 + 43, y1 + 43 * slant, output[0] - 43, output[1] - 43 * slant)
    x, y = (x1 + output[0]) / 2, (y1 + output[1]) / 2
    d.box(x - 62, y - 11, 124, 22, fill=WHITE, stroke=WHITE)
    d.text(x, y, f"output_weights[{j}]", size=14)

for (x, y), name in zip(inputs, ["input 0\nx₁", "input 1\nx₂"], strict=True):
    d.circle(x, y, 32, name, fill=PALE_BLUE, stroke=BLUE)
for j, (x, y) in enumerate(hidden):
    d.circle(x, y, 42, f"hidden {j}", fill=PALE_GREEN, stroke=GREEN)
    d.text(x, y + 60, f"+ hidden_bias[{j}]", size=14)
d.circle(*output, 41, "output", fill=PALE_ORANGE, stroke=ORANGE)
d.text(output[0], output[1] + 60, "+ output_bias", size=14)
d.arrow(output[0] + 42, output[1], 835, output[1])
d.text(850, output[1], "ŷ", size=18)
d.save("01_two_layers.svg")
