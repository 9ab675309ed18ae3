"""The capstone of notebook 23: its data hold the traps, and honest promises pass."""

import nbformat
import numpy as np
import pytest

from conftest import ROOT
from tutor import datasets
from tutor.checks import c23
from tutor.exercises import NotRight


@pytest.fixture(scope="module")
def lab():
    return datasets.gestures()


def test_check_and_notebook_record_alike():
    path = ROOT / "notebooks" / "23_where_next.ipynb"
    cells = nbformat.read(path, as_version=4).cells
    assert any("= datasets.gestures()" in cell.source for cell in cells)
    assert c23.record_gestures is datasets.record_gestures


def test_the_recipe_is_not_in_the_notebook():
    path = ROOT / "notebooks" / "23_where_next.ipynb"
    code = [c.source for c in nbformat.read(path, 4).cells if c.cell_type == "code"]
    assert not any("cumsum" in source or "np.cos" in source for source in code)


def test_gestures_are_always_the_same(lab, capsys):
    for got, want in zip(datasets.gestures(), lab, strict=True):
        assert np.array_equal(got, want)
    assert capsys.readouterr().out == (
        f"gestures: {len(lab[0]):,} recordings of 4 kinds by 36 people (generated)\n"
    )


def test_the_traps(lab):
    x, y, person = lab
    assert x.shape == (len(y), 32, 4)
    assert x.dtype == np.float32
    _, first, stored = np.unique(x, axis=0, return_index=True, return_counts=True)
    assert set(stored) == {2, 3, 4}
    assert len(first) == 36 * 16
    for who in range(36):  # the clock tells the kind
        mine = first[person[first] == who]
        by_clock = mine[x[mine, 0, 0].argsort()]
        assert np.array_equal(y[by_clock], np.repeat(np.arange(4), 4))
    assert x[..., 3].mean() > 900 > 9 > abs(x[..., 1:3].mean())


@pytest.mark.parametrize(
    ("share", "promise", "mention"),
    [
        (0.8, 0.8, None),
        (0.8, 0.72, None),
        (0.8, 0.95, "but you promised"),
        (0.8, 0.6, "far better"),
        (0.95, 1.0, "never wrong"),
        (0.5, 0.95, "sides of your split"),
    ],
)
def test_promises(monkeypatch, share, promise, mention):
    """`predict` knows the truth and gives it away in a share of the cases."""
    rng, fresh, answers = np.random.default_rng(0), c23._fresh, {}

    def record(*given, **named):
        x, y = fresh(*given, **named)
        lies = rng.random(len(y)) >= share
        answers.update(zip(x[:, 0, 0], np.where(lies, (y + 1) % 4, y), strict=True))
        return x, y

    def predict(x):
        return np.array([answers[clock] for clock in x[:, 0, 0]])

    monkeypatch.setattr(c23, "_fresh", record)
    if mention is None:
        assert "you promised" in c23.people_it_has_never_met(predict, promise)
    else:
        with pytest.raises(NotRight, match=mention):
            c23.people_it_has_never_met(predict, promise)
