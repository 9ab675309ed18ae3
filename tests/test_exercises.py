"""Each notebook is run with every wrong answer and every solution in its place.

In place of each `# %load` cell come the planted wrong answers, each followed by the
check, then the solution, then the check that the notebook holds already.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import nbformat
import numpy as np
import pytest
from nbformat.v4 import new_code_cell

import run_notebooks
from conftest import ROOT
from tutor.exercises import exercises_of

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
MAX_SECONDS, MAX_CHECK_SECONDS = 60, 2
LONGER = {"19_text_generation": 90, "21_attention": 90}  # they write text
ADDED = {"added": True}  # cells that no reader runs; their time does not count

# Processor time, not that of the clock, which other work on the machine makes longer.
# Children count, too: a cell may start another process.
STOPWATCH = """\
import os
_stamps = []  # seconds of processor time at the end of each cell
get_ipython().events.register(
    "post_run_cell", lambda result: _stamps.append(sum(os.times()[:4]))
)
"""
MOVE_ALL_SLIDERS = """\
import gc
import ipywidgets
for widget in [o for o in gc.get_objects() if isinstance(o, ipywidgets.Widget)]:
    if isinstance(widget, (ipywidgets.IntSlider, ipywidgets.FloatSlider)):
        for widget.value in (widget.min, widget.max):
            pass
    if isinstance(widget, ipywidgets.Dropdown):
        for widget.value in widget.options:
            pass
"""


def wrong_answers(stem: str) -> list[Path]:
    return sorted((ROOT / "tests" / "wrong_answers" / stem).glob("*.py"))


def with_answers(path: Path) -> nbformat.NotebookNode:
    """The notebook with wrong answers and solutions in place of its %load cells."""
    notebook = nbformat.read(path, as_version=4)
    cells, pairs = [], zip(notebook.cells, [*notebook.cells[1:], None], strict=True)
    for cell, following in pairs:
        match = re.fullmatch(r"# %load \.\./solutions/(\w+)\.py", cell.source)
        if match is None:
            cells.append(cell)
            continue
        for answer in wrong_answers(match[1]):
            code, role = answer.read_text(encoding="utf-8"), {"wrong": str(answer)}
            cells.append(new_code_cell(code, metadata=ADDED))
            cells.append(new_code_cell(following.source, metadata=ADDED | role))
        solution = ROOT / "solutions" / f"{match[1]}.py"
        cells.append(new_code_cell(solution.read_text(encoding="utf-8")))
        following.metadata["right"] = match[1]
    notebook.cells = [
        new_code_cell(STOPWATCH, metadata=ADDED),
        *cells,
        new_code_cell(MOVE_ALL_SLIDERS, metadata=ADDED),
        new_code_cell(run_notebooks.PEAK_MEMORY, metadata=ADDED | {"peak": True}),
        new_code_cell("print(_stamps)", metadata=ADDED),
    ]
    return notebook


def printed(cell: nbformat.NotebookNode) -> str:
    return "".join(output.get("text", "") for output in cell.outputs)


def cells_with_seconds(notebook: nbformat.NotebookNode) -> Iterator:
    """Each code cell but the stopwatch and its reading, with its processor time."""
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    stamps = json.loads(printed(code[-1]))
    return zip(code[1:-1], np.diff(stamps), strict=True)


def cells_with(notebook: nbformat.NotebookNode, role: str) -> Iterator:
    return (cell for cell in notebook.cells if role in cell.metadata)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_solutions_are_right_and_mistakes_are_caught(path, record_property):
    notebook = with_answers(path)
    run_notebooks.execute(notebook, path.parent)
    exercises = exercises_of(int(path.name[:2]))

    right = {c.metadata["right"]: printed(c) for c in cells_with(notebook, "right")}
    assert list(right) == [e.stem for e in exercises]
    for exercise in exercises:
        text = right[exercise.stem]
        assert text.startswith(f"✅ {exercise.number} Right. "), text
        assert len(wrong_answers(exercise.stem)) >= 2, "plant at least two mistakes"

    for cell in cells_with(notebook, "wrong"):
        answer, text = Path(cell.metadata["wrong"]), printed(cell)
        first_line = answer.read_text(encoding="utf-8").splitlines()[0]
        mention = re.fullmatch(r"# mentions: (.+)", first_line)
        assert mention, f"{answer}: the first line is `# mentions: …`"
        assert text.startswith("❌ "), f"{answer.parent.name}/{answer.name}: {text}"
        assert text.count("\n") == 1, f"more than one line: {text}"
        assert mention[1].lower() in text.lower(), f"{answer.name}: {text}"

    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.get("name") != "stderr", f"{cell.source}\n{output.text}"

    total = 0
    for cell, seconds in cells_with_seconds(notebook):
        if "right" in cell.metadata or "wrong" in cell.metadata:
            assert seconds <= MAX_CHECK_SECONDS, f"slow check: {cell.source}"
        if "added" not in cell.metadata:
            total += seconds
    assert total <= LONGER.get(path.stem, MAX_SECONDS)

    peak = next(cells_with(notebook, "peak"))
    record_property("notebook", path.name)
    record_property("peak_mb", int(printed(peak)) / 1e6)
