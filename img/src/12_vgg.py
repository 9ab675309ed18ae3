"""Notebook 12: the image of VGG16 shrinks while its channels grow."""

from drawing import GRAY, GREEN, PALE_BLUE, PALE_GREEN, Drawing

picture = Drawing(
    948, 345, "VGG16: five blocks of convolutions, then three dense layers"
)
picture.text(20, 26, "VGG16", size=17, anchor="start", bold=True)
picture.text(20, 48, "photograph", size=14, anchor="start")
sizes = [(200, 26), (156, 34), (118, 44), (86, 62), (62, 58)]  # height, width in pixels
sides = [(224, 64, 2), (112, 128, 2), (56, 256, 3), (28, 512, 3), (14, 512, 3)]
x, middle = 20, 170
picture.box(x, middle - 100, 14, 200, fill=PALE_GREEN, stroke=GREEN)
picture.text(x + 7, 302, "RGB", size=13)
x += 14
for (height, width), (side, channels, num_convs) in zip(sizes, sides, strict=True):
    picture.arrow(x + 8, middle, x + 50, middle, color=GRAY)
    x += 54
    for number in range(num_convs):
        left = x + number * (width + 3) * 0.45
        picture.box(left, middle - height / 2, width, height, fill=PALE_BLUE)
    right = x + (num_convs - 1) * (width + 3) * 0.45 + width
    label = f"{num_convs} conv.\n{side} × {side}\n× {channels}"
    picture.text((x + right) / 2, 302, label, size=13)
    x = right
picture.arrow(x + 8, middle, x + 84, middle, color=GRAY)
picture.text(x + 46, middle + 36, "7 × 7 × 512,\nflattened", size=13)
x += 90
for units, height in [("4096", 150), ("4096", 150), ("1000", 90)]:
    picture.box(x, middle - height / 2, 16, height, fill=PALE_GREEN, stroke=GREEN)
    picture.text(x + 8, middle - height / 2 - 12, units, size=13)
    x += 40
picture.text(x - 76, 302, "3 dense\nlayers", size=13)
picture.text(470, 40, "each arrow between blocks: pooling halves the side", size=14)
picture.save("12_vgg.svg")
