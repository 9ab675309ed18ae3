"""Plots in one style: show a figure with its alt text, sliders, and common pictures.

Colours are those of Okabe and Ito, which colour-blind readers can tell apart
(https://jfly.uni-koeln.de/color/).
"""

import base64
import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from cycler import cycler
from IPython.display import display
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

BLUE, ORANGE, GREEN, RED = "#0072B2", "#E69F00", "#009E73", "#D55E00"
PURPLE, SKY, YELLOW, BLACK = "#CC79A7", "#56B4E9", "#F0E442", "#000000"
COLORS = [BLUE, ORANGE, GREEN, RED, PURPLE, SKY, YELLOW, BLACK]

# From the colour of class 0 through white, where the network is undecided, to class 1.
UNDECIDED = LinearSegmentedColormap.from_list("undecided", [BLUE, "white", ORANGE])

plt.rcParams.update(
    {
        "figure.figsize": (6.4, 4.0),
        "figure.dpi": 100,
        "figure.constrained_layout.use": True,
        "figure.facecolor": "white",
        "axes.prop_cycle": cycler(color=COLORS),
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.titlesize": 12,
        "axes.labelsize": 11,
        "font.size": 11,
        "legend.frameon": False,
        "lines.linewidth": 2,
    }
)


def show(figure: Figure, alt: str) -> None:
    """Display the figure with an alternative text, and close it.

    The text (8 to 30 words: what the figure shows, what to notice) takes the place of
    `<Figure size …>`, so that screen readers, diffs and plain-text pages have it too.

    Raises ValueError if the text is too short or too long.
    """
    num_words = len(alt.split())
    if not 8 <= num_words <= 30:
        raise ValueError(
            f"The alt text of a figure has 8 to 30 words; this one has {num_words}: "
            f"{alt!r}. Say what the figure shows and what to notice."
        )
    display(
        {"image/png": base64.b64encode(_png(figure)).decode(), "text/plain": alt},
        metadata={"image/png": {"alt": alt}},
        raw=True,
    )


def _png(figure: Figure) -> bytes:
    """Draw the figure as PNG and close it; the same bytes for the same figure."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    plt.close(figure)
    return buffer.getvalue()


def explore(
    draw: Callable[..., Figure], alt: str, **ranges: tuple[Any, Any, Any] | list[Any]
) -> None:
    """Show `draw(**start)`, then a slider for each argument that draws it anew.

    A range is (lowest, highest, start), a slider of whole numbers if all three are, or
    a list of choices, of which the first is the start. The figure of the start comes
    first and stands alone: a page without widgets loses nothing but the sliders.

    Raises ValueError if a range is none of these.
    """
    import ipywidgets

    sliders = {name: _slider(name, values) for name, values in ranges.items()}
    show(draw(**{name: slider.value for name, slider in sliders.items()}), alt=alt)
    image = ipywidgets.Image(format="png", layout={"display": "none"})

    def redraw(_change: object) -> None:
        figure = draw(**{name: slider.value for name, slider in sliders.items()})
        image.value = _png(figure)
        image.layout.display = "block"

    for slider in sliders.values():
        slider.observe(redraw, names="value")
    box = ipywidgets.VBox([*sliders.values(), image])
    view = {"version_major": 2, "version_minor": 0, "model_id": box.model_id}
    display(
        {
            "application/vnd.jupyter.widget-view+json": view,
            "text/plain": f"Sliders, when the notebook runs: {', '.join(sliders)}",
        },
        raw=True,
    )


def _slider(name: str, values: tuple[Any, Any, Any] | list[Any]) -> Any:
    import ipywidgets

    wide = {"description": name, "style": {"description_width": "8em"}}
    if isinstance(values, list) and values:
        return ipywidgets.Dropdown(options=values, **wide)
    if not (isinstance(values, tuple) and len(values) == 3):
        raise ValueError(
            f"The range of {name!r} should be (lowest, highest, start) or a list of "
            f"choices, not {values!r}."
        )
    low, high, start = values
    # A drawing takes longer than a mouse event: update when the slider is let go.
    wide |= {"min": low, "max": high, "value": start, "continuous_update": False}
    if all(isinstance(value, int) for value in values):
        return ipywidgets.IntSlider(**wide)
    return ipywidgets.FloatSlider(step=(high - low) / 60, **wide)


def decision_boundary(
    ax: Axes,
    predict: Callable[[np.ndarray], np.ndarray],
    x: np.ndarray,
    y: np.ndarray,
) -> None:
    """Draw points of two classes over the probability that a model gives to class 1.

    `predict` maps points (n, 2) to probabilities (n,); `x` is (n, 2), `y` (n,) 0 or 1.
    The black line is where the probability is one half. Classes differ in marker, too.
    """
    low, high = x.min(axis=0) - 0.5, x.max(axis=0) + 0.5
    x1, x2 = np.meshgrid(*np.linspace(low, high, 150).T)
    probs = np.reshape(predict(np.c_[x1.ravel(), x2.ravel()]), x1.shape)
    ax.pcolormesh(x1, x2, probs, cmap=UNDECIDED, vmin=0, vmax=1, alpha=0.4)
    if probs.min() < 0.5 < probs.max():
        ax.contour(x1, x2, probs, levels=[0.5], colors=BLACK, linewidths=2)
    for label, color, marker in [(0, BLUE, "o"), (1, ORANGE, "^")]:
        points = x[y == label]
        white = {"edgecolors": "white", "linewidths": 0.4}
        ax.scatter(*points.T, s=18, c=color, marker=marker, **white)


def image_grid(
    images: np.ndarray | Sequence[np.ndarray],
    titles: Sequence[str] | None = None,
    columns: int = 8,
    cmap: str = "gray",
) -> Figure:
    """Images (n, height, width) in rows of `columns`, each with its title, if given."""
    rows = -(-len(images) // columns)
    height = 1.0 if titles is None else 1.25
    figure, axes = plt.subplots(
        rows, columns, figsize=(columns, rows * height), squeeze=False
    )
    for ax in axes.flat:
        ax.axis("off")
    for i, (ax, image) in enumerate(zip(axes.flat, images, strict=False)):
        ax.imshow(image, cmap=cmap)
        if titles is not None:
            ax.set_title(titles[i], fontsize=10)
    return figure


def learning_curves(
    curves: Mapping[str, Sequence[float]], ylabel: str = "loss", xlabel: str = "epoch"
) -> Figure:
    """One line per name against 1, 2, …, each labelled in the legend."""
    figure, ax = plt.subplots()
    for name, values in curves.items():
        ax.plot(np.arange(1, len(values) + 1), values, label=name)
    ax.set(xlabel=xlabel, ylabel=ylabel)
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))  # no epoch 2.5
    ax.legend()
    return figure


def graph(labels: Sequence[str], edges: Sequence[tuple[int, int]]) -> Figure:
    """Draw the nodes 0, 1, … with their labels, and an arrow for each edge (from, to).

    Nodes are numbered so that all edges lead from a smaller number to a larger one.
    Inputs stand below what is made of them; nodes that no edge leads to are orange.
    """
    places = _places(len(labels), edges)
    columns, rows = np.ptp(places, axis=0)
    figure, ax = plt.subplots(figsize=(1.5 * columns + 2.5, 0.8 * rows + 1.2))
    for i, (start, end) in enumerate(edges):
        twin = list(edges[:i]).count((start, end))  # x * x: two arrows side by side
        far = places[end][1] - places[start][1] > 1  # past the nodes in between
        arrow = {"arrowstyle": "-|>", "color": "gray", "shrinkA": 13, "shrinkB": 13}
        arrow["connectionstyle"] = f"arc3,rad={0.3 * twin or 0.15 * far}"
        ax.annotate("", places[end], places[start], arrowprops=arrow)
    made = {end for _, end in edges}
    for i, label in enumerate(labels):
        box = {"boxstyle": "round,pad=0.35", "facecolor": "white", "linewidth": 1.5}
        box["edgecolor"] = BLUE if i in made else ORANGE
        ax.annotate(label, places[i], ha="center", va="center", bbox=box)
    low, high = places.min(axis=0), places.max(axis=0)
    ax.set(xlim=(low[0] - 0.8, high[0] + 0.8), ylim=(low[1] - 0.6, high[1] + 0.6))
    ax.axis("off")
    return figure


def _places(num_nodes: int, edges: Sequence[tuple[int, int]]) -> np.ndarray:
    """(x, y) of each node: one row above its highest input, rows spread evenly."""
    inputs = {node: [a for a, b in edges if b == node] for node in range(num_nodes)}
    users = {node: [b for a, b in edges if a == node] for node in range(num_nodes)}
    row: dict[int, int] = {}
    for node in inputs:
        row[node] = 1 + max((row[i] for i in inputs[node]), default=-1)
    for node in inputs:  # a leaf stands right below the lowest node that uses it
        if users[node] and not inputs[node]:
            row[node] = min(row[user] for user in users[node]) - 1
    x: dict[int, float] = {}
    for height in range(max(row.values(), default=-1) + 1):
        members = [node for node in inputs if row[node] == height]
        members.sort(key=lambda n: np.mean([x[i] for i in inputs[n]] or [0]))
        for place, node in enumerate(members):
            x[node] = place - (len(members) - 1) / 2
    return np.array([(x[node], row[node]) for node in inputs]).reshape(-1, 2)
