"""The report on the environment says OK, or what to do."""

import sys

import pytest
from packaging.requirements import Requirement

from tutor import environment


def test_each_line_is_ok_or_says_what_to_do(capsys):
    environment.report()
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("OK    numpy ") for line in lines)
    assert any(line.startswith("OK    Keras computes with ") for line in lines)
    assert all(line.startswith(("OK    ", "LOOK  ")) for line in lines)


def test_a_version_that_is_too_old_is_named():
    line = environment._package(Requirement("numpy>=99"))
    assert not line.fine
    assert line.found.startswith("numpy ") and "numpy>=99" in line.advice


def test_a_missing_package_is_named():
    line = environment._package(Requirement("no-such-package-here>=1"))
    assert line.found == "no-such-package-here is not installed"
    assert "make setup" in line.advice


def test_a_missing_backend_is_named(monkeypatch):
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    monkeypatch.setitem(sys.modules, "keras", None)
    line = environment._backend()
    assert not line.fine
    assert "jax" in line.found and "KERAS_BACKEND" in line.advice


@pytest.mark.parametrize(
    ("variable", "value", "found"),
    [
        ("TUTOR_DATA", "all", '"all"'),
        ("TUTOR_DATA_DIR", "/no/such/folder", "no folder"),
    ],
)
def test_wrong_settings_of_the_data_are_named(monkeypatch, variable, value, found):
    monkeypatch.setenv(variable, value)
    line = environment._data()
    assert not line.fine
    assert found in line.found
