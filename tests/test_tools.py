"""What `make bands`, `make bench` and `make full` read from notebooks and print."""

import os
import time

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

import bands
import bench
import full
import run_notebooks

CODE = """\
is_full, gap, gain, name = False, 1e-7, 0.5, "x"
rng = np.random.default_rng(42)
assert gap < 1e-5
assert gain > (0.8 if is_full else 0.4) and gap < 1
for value in (0.1, 0.2):
    assert value <= 0.3  # a comment
assert gain > 3 * gap
assert (gain > 0.9) == (name == "y")
"""


@pytest.fixture
def notebook(tmp_path):
    """A notebook with CODE, and the line of a loader."""
    path = tmp_path / "01_try.ipynb"
    loader = "print('digits: 3 training and 1 test images (full: MNIST)')"
    cells = [new_code_cell(f"import numpy as np\n{loader}"), new_code_cell(CODE)]
    nbformat.write(new_notebook(cells=cells), path)
    return path


def test_bands_are_found_and_measured_with_another_seed(notebook):
    changed = bands.with_seed(notebook, 7)
    assert "default_rng(7)" in changed.cells[1].source
    run_notebooks.execute(changed, notebook.parent)
    assert bands.values_of(changed) == {
        "gap < 1e-05": [1e-7],
        "gain > 0.4": [0.5],
        "value <= 0.3": [0.1, 0.2],
    }


def test_full_tells_data_and_bands_but_no_rounding(notebook):
    executed, error = full.attempt(notebook, "full")
    assert error == ""
    assert full.data_of(executed) == ["digits (full)"]
    assert full.rows_of(executed) == [
        ("`gain`", "0.5", "> 0.4"),
        ("`value`", "0.1 to 0.2", "<= 0.3"),
    ]


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A course of two notebooks: one lacks a file, and the band of one is missed."""
    (tmp_path / "notebooks").mkdir()
    lacking = (
        "import os\n"
        "class DataError(Exception): pass\n"
        "if os.environ['TUTOR_DATA'] == 'full':\n"
        "    raise DataError('/data/train.csv: is not here')\n"
        "print('products: 6 rows (embedded: generated)')"
    )
    for name, source in [
        ("01_lacks.ipynb", lacking),
        ("02_fails.ipynb", "open('../requirements.txt').close()\nassert 1 > 2"),
    ]:
        notebook = new_notebook(cells=[new_code_cell(source)])
        nbformat.write(notebook, tmp_path / "notebooks" / name)
    (tmp_path / "requirements.txt").touch()
    monkeypatch.setattr(full, "ROOT", tmp_path)
    monkeypatch.setattr(full, "SCRATCH", tmp_path / "full")
    monkeypatch.setattr(full, "PARTS", ("notebooks",))
    return tmp_path


def test_full_says_what_it_lacked_and_what_failed(course, capsys):
    environment = dict(os.environ)
    before = {p: p.read_bytes() for p in (course / "notebooks").iterdir()}
    assert full.main([]) == 1
    _, _, lacks, fails, error = capsys.readouterr().out.splitlines()
    assert lacks.startswith("| 01_lacks | products (embedded), lacks train.csv |")
    assert fails.startswith("| 02_fails | none |")
    assert "FAILED: AssertionError" in error
    assert full.main(["01"]) == 0
    assert environment == dict(os.environ), "later tests would run on full data"
    assert before == {p: p.read_bytes() for p in (course / "notebooks").iterdir()}


def test_bench_takes_code_from_lessons():
    lesson = bench.lesson("10", "starts", "windows_of", offset=3)
    assert list(lesson.starts(length=5, size=3, stride=2, dilation=1)) == [0, 2]
    assert lesson.offset == 3 and not hasattr(lesson, "convolve")
    with pytest.raises(KeyError, match="binds no no_such_name"):
        bench.lesson("10", "starts", "no_such_name")


def test_bench_takes_the_engine_whole():
    engine = bench.lesson("03", "function")
    x = engine.vector("x")
    assert engine.function([x], (x**2).sum())([1.0, 2.0]) == 5


def test_bench_compares_medians_of_what_is_done_once():
    slow = ("ten naps", lambda: time.sleep(0.02), 10)
    row = bench.race("naps", ("one nap", lambda: time.sleep(0.01), 1), slow, num_runs=3)
    assert row[0] == "naps" and row[1].startswith("one nap 1") and row[3] > 2
    assert bench.peak(lambda: bytearray(3_000_000)) == pytest.approx(3, abs=0.1)


def test_the_peak_of_a_kernel_is_printed_in_bytes(tmp_path):
    cells = [new_code_cell("x = b'1' * 300_000_000"), new_code_cell()]
    cells[1].source = run_notebooks.PEAK_MEMORY
    notebook = new_notebook(cells=cells)
    run_notebooks.execute(notebook, tmp_path)
    assert int(notebook.cells[1].outputs[0].text) > 300_000_000
