"""A small language for the diagrams of the course: boxes, circles, arrows and text.

Every diagram is drawn on a white card with a border, so that it reads the same on a
light page and on a dark one. Lengths are in pixels, the origin is at the top left.
"""

from html import escape
from math import hypot
from pathlib import Path

BLUE, ORANGE, GREEN, RED = "#0072B2", "#E69F00", "#009E73", "#D55E00"
PURPLE, SKY, GRAY, INK = "#CC79A7", "#56B4E9", "#8a8a8a", "#1a1a1a"
PALE_BLUE, PALE_ORANGE, PALE_GREEN = "#dcecf7", "#fdf0d5", "#d9f2e9"
PALE_GRAY, PALE_RED, WHITE = "#f1f1f1", "#fbe3d6", "#ffffff"
FONT = "Helvetica, Arial, 'DejaVu Sans', sans-serif"


class Drawing:
    """A diagram of the given size; `title` is what a screen reader says of it."""

    def __init__(self, width: int, height: int, title: str):
        self.width, self.height, self.title = width, height, title
        self.parts: list[str] = []

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: int = 15,
        color: str = INK,
        anchor: str = "middle",
        bold: bool = False,
        italic: bool = False,
    ) -> None:
        """One line per line of `text`, centred vertically on y."""
        lines = text.split("\n")
        style = ' font-weight="bold"' * bold + ' font-style="italic"' * italic
        for i, line in enumerate(lines):
            baseline = y + size * (0.35 + 1.25 * (i - (len(lines) - 1) / 2))
            self.parts.append(
                f'<text x="{x:g}" y="{baseline:.4g}" font-size="{size}" fill="{color}" '
                f'text-anchor="{anchor}"{style}>{escape(line)}</text>'
            )

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        text: str = "",
        fill: str = PALE_BLUE,
        stroke: str = BLUE,
        size: int = 15,
        bold: bool = False,
        dashed: bool = False,
    ) -> None:
        """A rounded box whose top left corner is (x, y), with text in its middle."""
        dash = ' stroke-dasharray="6 5"' if dashed else ""
        self.parts.append(
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="8" '
            f'fill="{fill}" stroke="{stroke}" stroke-width="2"{dash}/>'
        )
        if text:
            self.text(x + width / 2, y + height / 2, text, size=size, bold=bold)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        text: str = "",
        fill: str = PALE_BLUE,
        stroke: str = BLUE,
        size: int = 15,
    ) -> None:
        """A circle around (x, y), with text in its middle."""
        self.parts.append(
            f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{fill}" '
            f'stroke="{stroke}" stroke-width="2"/>'
        )
        if text:
            self.text(x, y, text, size=size)

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        color: str = GRAY,
        width: float = 2,
        dashed: bool = False,
    ) -> None:
        """A straight line from (x1, y1) to (x2, y2)."""
        dash = ' stroke-dasharray="6 5"' if dashed else ""
        self.parts.append(
            f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" '
            f'stroke="{color}" stroke-width="{width:g}"{dash}/>'
        )

    def arrow(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        color: str = GRAY,
        width: float = 2,
        dashed: bool = False,
        label: str = "",
        size: int = 13,
    ) -> None:
        """A line with a head at (x2, y2), and a label above its middle."""
        length = hypot(x2 - x1, y2 - y1)
        ux, uy = (x2 - x1) / length, (y2 - y1) / length
        back, side = 10, 5
        bx, by = x2 - back * ux, y2 - back * uy
        self.line(x1, y1, bx, by, color, width, dashed)
        corners = f"{x2:.4g},{y2:.4g} {bx - side * uy:.4g},{by + side * ux:.4g} "
        corners += f"{bx + side * uy:.4g},{by - side * ux:.4g}"
        self.parts.append(f'<polygon points="{corners}" fill="{color}"/>')
        if label:
            self.text((x1 + x2) / 2, (y1 + y2) / 2 - 12, label, size=size, color=color)

    def path(self, points: list[tuple[float, float]], color: str = BLUE) -> None:
        """A line through all points, for curves."""
        joined = " ".join(f"{x:.4g},{y:.4g}" for x, y in points)
        style = f'fill="none" stroke="{color}" stroke-width="3"'
        self.parts.append(f'<polyline points="{joined}" {style}/>')

    def save(self, name: str) -> None:
        """Write img/NAME."""
        size = f'width="{self.width}" height="{self.height}"'
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} '
            f'viewBox="0 0 {self.width} {self.height}" role="img" '
            f'font-family="{FONT}">\n<title>{escape(self.title)}</title>\n'
            f'<rect x="1" y="1" width="{self.width - 2}" height="{self.height - 2}" '
            f'rx="12" fill="{WHITE}" stroke="#d0d0d0" stroke-width="2"/>\n'
        )
        body = "\n".join(self.parts)
        path = Path(__file__).parents[1] / name
        path.write_text(f"{head}{body}\n</svg>\n", encoding="utf-8", newline="\n")
