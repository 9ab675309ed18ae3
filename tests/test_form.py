"""Every notebook has the form that the design asks for; one that decays goes red."""

import re
from pathlib import Path

import nbformat
import pytest

import colab
import run_notebooks
from conftest import ROOT
from tutor.exercises import exercises_of

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
MAX_CELLS, MAX_CODE_LINES, MAX_CELL_LINES, MAX_BYTES = 70, 350, 25, 1_000_000
NUM_EXERCISES = {"00": (1, 1), "23": (1, 5)}  # all others have three to five

every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def read(path: Path) -> nbformat.NotebookNode:
    return nbformat.read(path, as_version=4)


def code_cells(path: Path) -> list[nbformat.NotebookNode]:
    return [cell for cell in read(path).cells if cell.cell_type == "code"]


def code_lines(cell: nbformat.NotebookNode) -> int:
    return sum(bool(line.strip()) for line in cell.source.splitlines())


def markdown(path: Path) -> str:
    cells = read(path).cells
    return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def outputs(path: Path) -> list[nbformat.NotebookNode]:
    return [output for cell in code_cells(path) for output in cell.outputs]


def test_notebooks_are_found():
    assert NOTEBOOKS


@every_notebook
def test_is_within_the_limits(path):
    cells = code_cells(path)
    assert len(read(path).cells) <= MAX_CELLS
    assert sum(map(code_lines, cells)) <= MAX_CODE_LINES
    assert max(map(code_lines, cells)) <= MAX_CELL_LINES
    assert path.stat().st_size <= MAX_BYTES


@every_notebook
def test_is_valid_and_normalised(path):
    notebook = read(path)
    nbformat.validate(notebook)
    before = nbformat.writes(notebook)
    run_notebooks.normalise(notebook)
    assert nbformat.writes(notebook) == before, "run `make run` for this notebook"


@every_notebook
def test_was_run_top_to_bottom_without_a_complaint(path):
    counts = [cell.execution_count for cell in code_cells(path)]
    assert counts == list(range(1, len(counts) + 1)), "run `make run` for this notebook"
    for cell in code_cells(path):
        for output in cell.outputs:
            assert output.get("name") != "stderr", f"stderr below {cell.source!r}"
            if "raises-exception" not in cell.metadata.get("tags", []):
                assert output.output_type != "error", f"error below {cell.source!r}"


@every_notebook
def test_never_has_more_than_three_code_cells_in_a_row(path):
    row = 0
    for cell in read(path).cells:
        # The four cells of an exercise belong together, and so do Colab and Setup.
        row = row + 1 if cell.cell_type == "code" else 0
        assert row <= 3, f"four code cells in a row, the last {cell.source!r}"


@every_notebook
def test_every_figure_has_an_alt_text(path):
    for output in outputs(path):
        data = output.get("data", {})
        assert "image/svg+xml" not in data, "nbval compares SVG; show(…) displays PNG"
        if "image/png" in data:
            alt = data.get("text/plain", "")
            assert not alt.startswith("<"), f"a figure not shown by show(…): {alt}"
            assert 8 <= len(alt.split()) <= 30, f"alt text of 8 to 30 words: {alt!r}"


@every_notebook
def test_every_picture_has_an_alt_text(path):
    for alt in re.findall(r"!\[([^\]]*)\]\(", markdown(path)):
        assert alt.strip(), "a picture without alt text"
    for tag in re.findall(r"<img[^>]*>", markdown(path)):
        assert re.search(r'alt="[^"]+"', tag), f"no alt text: {tag}"


@every_notebook
def test_opens_and_closes_as_all_do(path):
    cells = read(path).cells
    first = cells[0].source
    assert re.match(r"# \d+ · ", first), "the first line is `# 02 · Verb …`"
    for phrase in ("You will be able to", "You need", "Time"):
        assert f"**{phrase}" in first, f"the first cell lacks {phrase!r}"
    for heading in ("## Recap", "## Questions", "## Further reading"):
        assert heading in markdown(path), f"no {heading!r}"
    assert "<details>" in markdown(path), "questions have their answers in <details>"
    assert "**Next" in cells[-1].source, "the last cell says what comes next"


@every_notebook
def test_tells_the_time_that_it_takes(path):
    line = r"\*\*Time\*\* (\d+) minutes to read, \d+ seconds to run, (\d+) minutes for"
    match = re.search(line, read(path).cells[0].source)
    assert match, f"the first cell has no line such as {line}"
    minutes = re.findall(r"### Exercise .+ \((\d+) min\)", markdown(path))
    assert int(match[2]) == sum(map(int, minutes)), "minutes of the exercises"
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    row = rf"\(notebooks/{path.name}\) \|[^|]+\| {match[1]} min \|"
    assert re.search(row, readme), "the README gives another time to read"


@every_notebook
def test_colab_badge_and_bootstrap_name_this_notebook(path):
    cells = read(path).cells
    assert colab.badge(path.name, "../img") in cells[0].source, "run `make colab`"
    assert cells[1].metadata.get("tags") == ["colab"], "cell 2 is the bootstrap"
    expected = colab.BOOTSTRAP.format(repository=colab.repository())
    assert cells[1].source == expected, "run `make colab`"


@every_notebook
def test_exercises_have_their_four_cells(path):
    """Task, stub, %load, check: one group per registered exercise, in order."""
    cells, number = read(path).cells, path.name[:2]
    exercises = exercises_of(int(number))
    lowest, highest = NUM_EXERCISES.get(number, (3, 5))
    assert lowest <= len(exercises) <= highest
    heading = r"^### Exercise (\S+) — (.+) \(\d+ min\)$"
    titles = re.findall(heading, markdown(path), re.M)
    assert titles == [(e.number, e.title) for e in exercises]
    loads = [i for i, cell in enumerate(cells) if cell.source.startswith("# %load")]
    assert len(loads) == len(exercises)
    for i, exercise in zip(loads, exercises, strict=True):
        task, stub, load, check = cells[i - 2 : i + 2]
        assert f"### Exercise {exercise.number} — " in task.source
        assert "..." in stub.source, "a stub holds ... where the answer goes"
        assert load.source == f"# %load ../solutions/{exercise.stem}.py"
        assert check.source.startswith(f'check("{exercise.number}", ')
        text = "".join(output.get("text", "") for output in check.outputs)
        assert text.startswith(f"⬜ {exercise.number} "), "the stub is not untouched"


@every_notebook
def test_voice(path):
    """Words that belittle the reader's effort, and marks that shout."""
    not_prose = r"```.*?```|`[^`]*`|\$\$?.*?\$\$?|!\[|<!--"
    text = re.sub(not_prose, "", markdown(path), flags=re.S)
    for word in ("simply", "obviously", "trivially", "of course"):
        assert not re.search(rf"\b{word}\b", text, re.I), f"{word!r} in the prose"
    assert "!" not in text, "an exclamation mark in the prose"


def test_no_notebook_by_hand_imports_keras():
    for path in NOTEBOOKS:
        if path.name.startswith(("01", "02", "04")):
            source = "\n".join(cell.source for cell in code_cells(path))
            assert not re.search(r"\b(import|from) (keras|tensorflow)", source)


def test_solutions_and_exercises_match_one_to_one():
    stems = {e.stem for path in NOTEBOOKS for e in exercises_of(int(path.name[:2]))}
    assert {path.stem for path in (ROOT / "solutions").glob("*.py")} == stems
    assert {path.name for path in (ROOT / "tests/wrong_answers").iterdir()} == stems


@pytest.mark.parametrize("path", sorted((ROOT / "solutions").glob("*.py")), ids=str)
def test_solution_is_short_and_explains_itself(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    notebook, place, *words = path.stem.split("_")
    title = re.sub(r"[^a-z0-9]+", " ", lines[0].lower())
    assert lines[0].startswith(f"# Solution {int(notebook)}.{place} — ")
    assert title.endswith(" ".join(words))
    assert len(lines) <= 20
    assert lines[-1].startswith("# "), "the last lines say why it is so"
