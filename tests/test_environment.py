"""What the tests put around every notebook works: no network, no deprecated call."""

import nbformat
import pytest
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook

import run_notebooks


def run(source, folder) -> str:
    """The text that a kernel prints to stderr when it runs the source as a cell."""
    notebook = new_notebook(cells=[new_code_cell(source)])
    run_notebooks.execute(notebook, folder)
    outputs = notebook.cells[0].outputs
    return "".join(o.text for o in outputs if o.get("name") == "stderr")


@pytest.mark.parametrize(
    "source",
    [
        "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)",
        "from urllib.request import urlopen; urlopen('https://example.org', timeout=1)",
    ],
)
def test_a_connection_is_refused(source, tmp_path):
    with pytest.raises(CellExecutionError, match="tests run offline"):
        run(source, tmp_path)


def test_a_refused_connection_shows_even_if_the_cell_swallows_the_error(tmp_path):
    source = """
import socket
try:
    socket.create_connection(("192.0.2.1", 80), timeout=1)
except OSError:
    pass
"""
    assert "tests run offline" in run(source, tmp_path)


def test_a_deprecated_call_in_tutor_is_an_error(tmp_path):
    (tmp_path / "tutor").mkdir()
    text = "import warnings\nwarnings.warn('old', DeprecationWarning)\n"
    (tmp_path / "tutor" / "__init__.py").write_text(text)
    with pytest.raises(CellExecutionError, match="old"):
        run("import tutor", tmp_path)


def test_a_deprecated_call_in_a_cell_shows_on_stderr(tmp_path):
    source = "import warnings; warnings.warn('old', DeprecationWarning)"
    assert "DeprecationWarning: old" in run(source, tmp_path)


def test_make_run_leaves_a_notebook_that_fails_as_it_was(tmp_path, monkeypatch, capsys):
    path = tmp_path / "98_broken.ipynb"
    nbformat.write(new_notebook(cells=[new_code_cell("1 / 0")]), path)
    before = path.read_bytes()
    monkeypatch.setattr(run_notebooks, "NOTEBOOKS", tmp_path)
    assert run_notebooks.main(["98"]) == 1
    assert "98_broken.ipynb failed and is unchanged" in capsys.readouterr().out
    assert path.read_bytes() == before


def test_make_run_twice_changes_nothing(tmp_path, monkeypatch):
    path = tmp_path / "98_fine.ipynb"
    cells = [new_code_cell("print(1 + 1)"), new_code_cell("print(1 + 1)")]
    nbformat.write(new_notebook(cells=cells), path)
    monkeypatch.setattr(run_notebooks, "NOTEBOOKS", tmp_path)
    assert run_notebooks.main([]) == 0
    first = path.read_bytes()
    assert run_notebooks.main(["98"]) == 0
    assert path.read_bytes() == first


def test_make_run_says_when_no_notebook_has_the_number(capsys):
    assert run_notebooks.main(["77"]) == 1
    assert "begins with 77" in capsys.readouterr().out
