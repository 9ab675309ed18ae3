"""Figures have alt texts; sliders redraw; bad input is explained."""

import base64

import ipywidgets
import matplotlib.pyplot as plt
import numpy as np
import pytest

from tutor import plots

ALT = "a line that rises from the lower left to the upper right corner"


@pytest.fixture
def shown(monkeypatch):
    """What is displayed, as a list of MIME bundles."""
    bundles = []
    monkeypatch.setattr(plots, "display", lambda data, **options: bundles.append(data))
    return bundles


def draw(slope=1.0, **others):
    figure, ax = plt.subplots()
    ax.plot([0, 1], [0, slope])
    return figure


def test_show_displays_picture_and_alt_text_and_closes(shown):
    plots.show(draw(), alt=ALT)
    assert shown[0]["text/plain"] == ALT
    assert base64.b64decode(shown[0]["image/png"]).startswith(b"\x89PNG")
    assert plt.get_fignums() == []


def test_the_same_figure_gives_the_same_bytes(shown):
    plots.show(draw(), alt=ALT)
    plots.show(draw(), alt=ALT)
    assert shown[0] == shown[1]


@pytest.mark.parametrize("alt", ["", "too short", "word " * 31])
def test_show_refuses_an_alt_text_that_says_too_little_or_too_much(shown, alt):
    with pytest.raises(ValueError, match="8 to 30 words"):
        plots.show(plt.figure(), alt=alt)
    plt.close("all")


def test_explore_shows_a_static_figure_first_and_then_sliders(shown):
    plots.explore(draw, alt=ALT, slope=(-1.0, 1.0, 0.5))
    assert "image/png" in shown[0]
    assert "slope" in shown[1]["text/plain"]
    assert "application/vnd.jupyter.widget-view+json" in shown[1]


@pytest.mark.parametrize(
    ("values", "kind", "other"),
    [
        ((0, 9, 3), ipywidgets.IntSlider, 7),
        ((0.0, 1.0, 0.5), ipywidgets.FloatSlider, 0.25),
        (["one", "two"], ipywidgets.Dropdown, "two"),
    ],
)
def test_moving_a_slider_draws_with_its_value(shown, monkeypatch, values, kind, other):
    made, drawn = [], []
    slider = plots._slider
    keep = lambda *values: made.append(slider(*values)) or made[-1]  # noqa: E731
    monkeypatch.setattr(plots, "_slider", keep)

    def record(**arguments):
        drawn.append(arguments)
        return draw()

    plots.explore(record, alt=ALT, number=values)
    assert isinstance(made[0], kind)
    made[0].value = other
    start = values[0] if isinstance(values, list) else values[2]
    assert drawn == [{"number": start}, {"number": other}]


@pytest.mark.parametrize("values", [3, (0, 1), [], "abc"])
def test_explore_explains_a_wrong_range(shown, values):
    with pytest.raises(ValueError, match="range of 'slope'"):
        plots.explore(draw, alt=ALT, slope=values)


def test_decision_boundary_survives_a_model_that_never_changes_its_mind():
    x, y = np.random.default_rng(0).normal(size=(20, 2)), np.arange(20) % 2
    figure, ax = plt.subplots()
    plots.decision_boundary(ax, lambda points: np.full(len(points), 0.9), x, y)
    assert len(ax.collections) == 3  # the plane and two classes, no line
    plt.close(figure)


def test_image_grid_leaves_no_empty_frame():
    figure = plots.image_grid(np.zeros((10, 4, 4)), titles="0123456789", columns=8)
    assert sum(len(ax.images) for ax in figure.axes) == 10
    assert not any(ax.axison for ax in figure.axes)
    plt.close(figure)


def test_learning_curves_start_at_epoch_one():
    figure = plots.learning_curves({"training": [3, 2, 1]}, ylabel="loss")
    np.testing.assert_array_equal(figure.axes[0].lines[0].get_xdata(), [1, 2, 3])
    plt.close(figure)


def test_graph_puts_each_node_above_its_inputs():
    labels = ["x", "2", "power", "3", "multiply"]
    edges = [(0, 2), (1, 2), (3, 4), (2, 4), (2, 4), (0, 4)]
    figure = plots.graph(labels, edges)
    texts = {text.get_text(): text for text in figure.axes[0].texts}
    assert set(texts) == {"", *labels}
    assert len(figure.axes[0].texts) == len(labels) + len(edges)
    height = {label: texts[label].xy[1] for label in labels}
    assert all(height[labels[b]] > height[labels[a]] for a, b in edges)
    assert len({tuple(texts[label].xy) for label in labels}) == len(labels)
    plt.close(figure)


def test_graph_draws_a_single_node():
    figure = plots.graph(["x"], [])
    assert len(figure.axes[0].texts) == 1
    plt.close(figure)
