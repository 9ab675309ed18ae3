"""The check of exercise 23.4 draws its people as notebook 23 draws its own."""

import nbformat
import numpy as np

from conftest import ROOT
from tutor.checks import c23


def test_check_and_notebook_record_alike():
    path = ROOT / "notebooks" / "23_where_next.ipynb"
    cells = nbformat.read(path, as_version=4).cells
    [source] = [c.source for c in cells if c.source.startswith("def gesture(")]
    notebook = {"np": np}
    exec(source, notebook)
    for seed, kinds in enumerate([[0, 1, 2, 3], [3, 3, 0, 2, 1, 1, 0]]):
        rngs = [np.random.default_rng(seed) for _ in range(2)]
        want = notebook["session"](kinds, rngs[0])
        assert want.shape == (len(kinds), 32, 4)
        assert np.array_equal(c23.session(kinds, rngs[1]), want)
