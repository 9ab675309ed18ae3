"""A notebook opened alone on Colab fetches the course and runs with all its parts."""

import os
import shutil
import subprocess

import nbformat
import pytest
from nbformat.v4 import new_code_cell

import colab
import run_notebooks
from conftest import ROOT

NAME = "02_neural_network.ipynb"


@pytest.fixture
def source(tmp_path):
    """A repository with what a clone of this project holds."""
    folder = tmp_path / "source"
    for part in ("notebooks", "solutions", "data", "img"):
        ignored = shutil.ignore_patterns("__pycache__", ".*")
        shutil.copytree(ROOT / part, folder / part, ignore=ignored)
    author = ["-c", "user.name=test", "-c", "user.email=test@example.org"]
    for command in (["init"], ["add", "--all"], ["commit", "--message", "course"]):
        subprocess.run(["git", *author, *command], cwd=folder, check=True)
    return folder.as_uri()


def test_notebook_runs_alone(tmp_path, source, monkeypatch):
    monkeypatch.setenv("FAKE_COLAB", "1")
    monkeypatch.setenv("COURSE_ADDRESS", source)
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copy(ROOT / "notebooks" / NAME, alone)
    notebook = nbformat.read(alone / NAME, as_version=4)
    notebook.cells.append(new_code_cell('solution("2.1")'))
    run_notebooks.execute(notebook, alone)

    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert all(output.get("name") != "stderr" for output in outputs)
    assert outputs[-1]["text"].startswith("# Solution 2.1")
    assert any(o.get("text", "").startswith("⬜ 2.1 ") for o in outputs)
    assert sorted(os.listdir(alone)) == [NAME, "course"]


def test_make_colab_points_everything_at_another_repository(tmp_path, monkeypatch):
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / NAME, tmp_path / "notebooks")
    monkeypatch.setattr(colab, "ROOT", tmp_path)
    assert colab.main(["someone/somewhere"]) == 0
    assert colab.repository() == "someone/somewhere"
    notebook = nbformat.read(tmp_path / "notebooks" / NAME, as_version=4)
    assert "github/someone/somewhere/blob" in notebook.cells[0].source
    assert "https://github.com/someone/somewhere" in notebook.cells[1].source
    readme = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert f"github/someone/somewhere/blob/main/notebooks/{NAME}" in readme
    assert "/keras-by-hand/" not in readme


def test_badge_leads_to_the_notebook():
    address = f"https://colab.research.google.com/github/{colab.repository()}"
    assert f"({address}/blob/main/notebooks/{NAME})" in colab.badge(NAME, "../img")


def test_an_address_that_is_none_is_refused(capsys):
    before = (ROOT / "pyproject.toml").read_bytes()
    assert colab.main(["https://example.org/x"]) == 1
    assert "owner/name" in capsys.readouterr().out
    assert (ROOT / "pyproject.toml").read_bytes() == before
