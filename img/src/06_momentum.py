"""Notebook 06: a step with momentum and a step with Nesterov momentum, as arrows."""

from drawing import BLUE, GRAY, GREEN, INK, ORANGE, Drawing

FLOOR = 200  # pixels from the top
DARK_ORANGE, DARK_GREEN, DARK_GRAY = "#9a6700", "#00694c", "#555555"
picture = Drawing(
    860, 370, "Momentum adds the slope at the start, Nesterov the slope ahead"
)


def panel(left, title, slope, measured, end_label):
    """A step from the start: the velocity, then `slope` pixels down, and the sum."""
    picture.text(left + 195, 32, title, size=18, bold=True)
    picture.line(left, FLOOR, left + 390, FLOOR, color=GRAY, width=2, dashed=True)
    picture.text(left + 340, FLOOR - 14, "valley floor", size=14, color=DARK_GRAY)
    start, ahead, end = (left + 60, 95), (left + 230, 235), (left + 230, 235 + slope)
    picture.arrow(*start, *end, color=GREEN, width=2, dashed=True)
    picture.arrow(*start, *ahead, color=BLUE, width=3)
    picture.arrow(*ahead, *end, color=ORANGE, width=4)
    picture.circle(*start, 6, fill=INK, stroke=INK)
    picture.text(start[0], start[1] - 20, "start", size=15)
    picture.text(left + 175, 130, "velocity", size=15, color=BLUE)
    text = f"slope measured\n{measured}"
    picture.text(left + 314, 235 + slope / 2 + 20, text, size=15, color=DARK_ORANGE)
    picture.text(left + 195, 346, end_label, size=16, color=DARK_GREEN, bold=True)


panel(20, "Momentum", 75, "at the start", "far beyond the floor")
panel(450, "Nesterov momentum", -27, "where the velocity leads", "back to the floor")
picture.line(430, 20, 430, 350, color="#d0d0d0", width=1)
picture.save("06_momentum.svg")
