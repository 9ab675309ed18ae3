"""Notebook 04: from the pixels of a digit through 30 hidden units to ten outputs."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    Drawing,
)

DIGIT = [
    "............",
    "....####....",
    "..########..",
    "..##....##..",
    "........##..",
    ".....####...",
    ".....####...",
    "........##..",
    "..##....##..",
    "..########..",
    "....####....",
    "............",
]
OUTPUTS = [0.01, 0.01, 0.03, 0.88, 0.0, 0.03, 0.0, 0.01, 0.02, 0.01]

picture = Drawing(
    860, 400, "A network that reads a digit: 784 inputs, 30 hidden, 10 outputs"
)

# The image, with fewer pixels than it has
left, top, size = 36, 106, 14
for row, line in enumerate(DIGIT):
    for column, pixel in enumerate(line):
        fill = INK if pixel == "." else PALE_GRAY
        x, y = left + column * size, top + row * size
        picture.parts.append(
            f'<rect x="{x}" y="{y}" width="{size}" height="{size}" '
            f'fill="{fill}" stroke="{GRAY}" stroke-width="1"/>'
        )
picture.text(120, 46, "image", bold=True)
picture.text(120, 70, "28 × 28 pixels", size=14)
picture.text(120, 296, "(drawn coarser)", size=13, color=GRAY)

# Layers: some circles, with dots for the rest
inputs = [(300, y) for y in (110, 155, 200, 300, 345)]
hidden = [(480, y) for y in (125, 170, 215, 300, 345)]
outputs = [(660, 98 + 27 * k) for k in range(10)]
picture.arrow(210, 190, 270, 190, label="row by row")
for start in inputs:
    for end in hidden:
        picture.line(*start, *end, color="#b9d3e6", width=1)
for start in hidden:
    for end in outputs:
        picture.line(*start, *end, color="#f0d9ad", width=1)
for place in inputs:
    picture.circle(*place, 14, fill=PALE_GREEN, stroke=GREEN)
for place in hidden:
    picture.circle(*place, 16, fill=PALE_BLUE, stroke=BLUE)
for k, (x, y) in enumerate(outputs):
    picture.circle(x, y, 12, fill=PALE_ORANGE, stroke=ORANGE)
    picture.text(x + 30, y, str(k), size=14, bold=k == 3)
    bar = max(2, 110 * OUTPUTS[k])
    picture.parts.append(
        f'<rect x="{x + 44}" y="{y - 8}" width="{bar:g}" height="16" fill="{ORANGE}"/>'
    )
for x, y in [(300, 250), (480, 258)]:
    for step in (-12, 0, 12):
        picture.circle(x, y + step, 2, fill=GRAY, stroke=GRAY)

for x, name, count in [
    (300, "input", "784 pixels"),
    (480, "hidden layer", "30 units"),
    (660, "output", "10 units"),
]:
    picture.text(x, 46, name, bold=True)
    picture.text(x, 70, count, size=14)
picture.text(390, 380, "W₁ : 784 × 30", color=BLUE, size=14)
picture.text(572, 380, "W₂ : 30 × 10", color="#9a6a00", size=14)
picture.save("04_network.svg")
