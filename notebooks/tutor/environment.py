"""A report on the machine that runs a notebook: each line is OK, or says what to do."""

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

REQUIREMENTS = Path(__file__).parents[2] / "requirements.txt"
OLDEST, NEWEST = (3, 11), (3, 13)  # versions of Python that the tests cover


class Line(NamedTuple):
    """What was found, whether it is fine, and what to do if it is not."""

    fine: bool
    found: str
    advice: str = ""


def report() -> None:
    """Print a line for Python, each package, Keras's backend, the device and the data.

    Imports Keras, which takes a few seconds.
    """
    for fine, found, advice in [_python(), *_packages(), _backend(), _data()]:
        print(f"OK    {found}" if fine else f"LOOK  {found}. {advice}")


def _python() -> Line:
    found = ".".join(map(str, sys.version_info[:3]))
    fine = OLDEST <= sys.version_info[:2] <= NEWEST
    advice = "The course is tested with Python 3.11, 3.12 and 3.13."
    return Line(fine, f"Python {found}", advice)


def _packages() -> list[Line]:
    """One line for each package of requirements.txt that notebooks import."""
    texts = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    needed = [Requirement(text) for text in texts if text and not text.startswith("#")]
    return [
        _package(requirement)
        for requirement in needed
        if requirement.marker is None or requirement.marker.evaluate()
    ]


def _package(requirement: Requirement) -> Line:
    # Colab and machines with a GPU have `tensorflow` in place of the smaller wheel, and
    # Colab has its own interface in place of JupyterLab.
    others = {"tensorflow-cpu": "tensorflow", "jupyterlab": "google-colab"}
    for name in (requirement.name, others.get(requirement.name)):
        try:
            found = version(name) if name else None
        except PackageNotFoundError:
            continue
        if found is not None:
            fine = requirement.specifier.contains(found, prereleases=True)
            advice = f"The course needs {requirement.name}{requirement.specifier}."
            return Line(fine, f"{name} {found}", advice)
    advice = 'Install it: `make setup`, or "%pip install" and its name in a cell.'
    return Line(False, f"{requirement.name} is not installed", advice)


def _backend() -> Line:
    """The library that Keras computes with, and the device that it uses."""
    wanted = os.environ.get("KERAS_BACKEND", "tensorflow")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # TensorFlow's start-up log off
    try:
        import keras

        name = keras.backend.backend()
        device = _device(name)
    except ImportError as error:
        advice = "Install it, or set KERAS_BACKEND=tensorflow and restart the kernel."
        return Line(False, f"Keras cannot use {wanted} ({error})", advice)
    return Line(True, f"Keras computes with {name} on the {device}")


def _device(backend: str) -> str:
    if backend == "tensorflow":
        import tensorflow as tf

        has_gpu = bool(tf.config.list_physical_devices("GPU"))
    elif backend == "jax":
        import jax

        has_gpu = jax.default_backend() != "cpu"
    else:
        import torch

        has_gpu = torch.cuda.is_available()
    return "GPU" if has_gpu else "CPU, which is enough for this course"


def _data() -> Line:
    wanted = os.environ.get("TUTOR_DATA") or "embedded"
    folder = os.environ.get("TUTOR_DATA_DIR")
    if wanted not in ("embedded", "full"):
        advice = 'Set it to "embedded" or "full", and restart the kernel.'
        return Line(False, f'TUTOR_DATA is "{wanted}"', advice)
    if folder and not Path(folder).expanduser().is_dir():
        advice = "Create it, or take the variable away, and restart the kernel."
        return Line(False, f"TUTOR_DATA_DIR names {folder}, which is no folder", advice)
    return Line(True, f"Data: {wanted}" + (f", from {folder}" if folder else ""))
