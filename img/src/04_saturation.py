"""Notebook 04: where the sums z fall on the sigmoid, before and after scaling."""

from math import exp

from drawing import BLUE, GRAY, GREEN, INK, ORANGE, RED, Drawing

LEFT, RIGHT, ZERO, UNIT = 60, 800, 430, 22  # pixels; UNIT is the width of 1 in z
TOP, BOTTOM = 70, 230


def across(z):
    return ZERO + UNIT * z


def height(a):
    return BOTTOM - (BOTTOM - TOP) * a


picture = Drawing(
    860, 460, "Sums z on the sigmoid: far outside, on the flat ends, on the slope"
)

# The window in which the sigmoid is not saturated
low, high = across(-4.6), across(4.6)
picture.parts.append(
    f'<rect x="{low:g}" y="{TOP - 14}" width="{high - low:g}" height="{420 - TOP}" '
    'fill="#eef7f2"/>'
)
picture.text(
    ZERO, 36, "not saturated: −4.6 < z < 4.6", size=15, bold=True, color="#00694c"
)

picture.line(LEFT, BOTTOM, RIGHT, BOTTOM, color=GRAY)
for z in (-15, -10, -5, 0, 5, 10, 15):
    picture.line(across(z), BOTTOM, across(z), BOTTOM + 6, color=GRAY)
    picture.text(across(z), BOTTOM + 20, str(z).replace("-", "−"), size=13)
picture.text(820, BOTTOM + 20, "z", size=15, italic=True)
picture.text(LEFT - 22, height(0), "0", size=13)
picture.text(LEFT - 22, height(1), "1", size=13)
curve = [(across(z / 10), height(1 / (1 + exp(-z / 10)))) for z in range(-168, 169)]
picture.path(curve, color=INK)
picture.text(across(9), height(1) + 24, "slope almost 0", size=14, color=GRAY)
picture.text(across(-9), height(0) - 24, "slope almost 0", size=14, color=GRAY)


def spread(y, width, color):
    """A bar that reaches one standard deviation to both sides."""
    picture.line(across(-width), y, across(width), y, color=color, width=10)


# Raw pixels: arrows that leave the picture on both sides
picture.line(LEFT, 290, RIGHT, 290, color=RED, width=10)
for end, way in [(LEFT, -1), (RIGHT, 1)]:
    points = f"{end + 22 * way},290 {end - 4 * way},274 {end - 4 * way},306"
    picture.parts.append(f'<polygon points="{points}" fill="{RED}"/>')
spread(340, 10.8, ORANGE)
spread(390, 0.4, GREEN)
picture.text(ZERO, 312, "pixels 0 to 255: thousands, far outside the picture", size=14)
picture.text(ZERO, 362, "pixels 0 to 1: more than half lie outside the window", size=14)
picture.text(
    ZERO, 412, "pixels 0 to 1, weights divided by √784: all lie on the slope", size=14
)
picture.line(ZERO, TOP - 14, ZERO, BOTTOM, color=BLUE, width=1, dashed=True)
picture.save("04_saturation.svg")
