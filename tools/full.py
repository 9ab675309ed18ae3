"""Run the notebooks with the original data sets, and measure what they assert.

    python tools/full.py             # all notebooks
    python tools/full.py 07 11       # those whose names begin so

A copy of the course runs in `full/`; the committed notebooks stay as they are. Where a
file of data cannot be had, the notebook runs with the embedded data, and the table says
which file it lacked. Exits with 1 if a notebook fails or a band does not hold.
"""

import re
import shutil
import sys
import time
from pathlib import Path

from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

import bands
import run_notebooks

ROOT = Path(__file__).parents[1]
SCRATCH = ROOT / "full"
PARTS = ("notebooks", "data", "solutions", "img")
MAX_SECONDS = 3600  # for one cell
LOADED = re.compile(r"^(\w+): .*\((full|embedded)\b.*\)$", re.M)  # a loader's line
LACKING = re.compile(r"DataError: (.+?): ")  # the file that a loader names
SMALLEST_BAND = 1e-3  # below it are agreements to rounding, which need no table


def copy_course() -> Path:
    """A new copy of the course; returns its folder of notebooks."""
    shutil.rmtree(SCRATCH, ignore_errors=True)
    for part in PARTS:
        shutil.copytree(ROOT / part, SCRATCH / part)
    shutil.copy(ROOT / "requirements.txt", SCRATCH)  # notebook 00 reads it
    return SCRATCH / "notebooks"


def attempt(path: Path, wanted: str) -> tuple[NotebookNode, str]:
    """The notebook, run with "full" or "embedded" data, and its error, or ""."""
    notebook = bands.with_seed(path, 42)
    try:
        run_notebooks.execute(notebook, path.parent, MAX_SECONDS, TUTOR_DATA=wanted)
    except CellExecutionError as error:
        return notebook, f"{error.ename}: {error.evalue}"
    return notebook, ""


def data_of(notebook: NotebookNode) -> list[str]:
    """The data sets that the notebook's cells said they loaded."""
    outputs = (o for cell in notebook.cells for o in cell.get("outputs", []))
    printed = "\n".join(output.get("text", "") for output in outputs)
    return list(
        dict.fromkeys(f"{name} ({kind})" for name, kind in LOADED.findall(printed))
    )


def rows_of(notebook: NotebookNode) -> list[tuple[str, str, str]]:
    """Metric, what was measured, and its band, for each band of the notebook."""
    rows = []
    for text, values in bands.values_of(notebook).items():
        metric, sign, band = text.rsplit(" ", maxsplit=2)
        if sign.startswith(">") or float(band) >= SMALLEST_BAND:
            ends = dict.fromkeys(f"{value:.4g}" for value in (min(values), max(values)))
            rows.append((f"`{metric}`", " to ".join(ends), f"{sign} {band}"))
    return rows


def main(prefixes: list[str]) -> int:
    folder, num_failed = copy_course(), 0
    print("| notebook | data | metric | measured | band | seconds |")
    print("|---|---|---|---|---|---|", flush=True)
    for path in sorted(folder.glob("*.ipynb")):
        if prefixes and not path.name.startswith(tuple(prefixes)):
            continue
        start, lacking = time.perf_counter(), []
        notebook, error = attempt(path, "full")
        if match := LACKING.match(error):
            lacking = [f"lacks {Path(match[1]).name}"]
            notebook, error = attempt(path, "embedded")
        run_notebooks.nbformat.write(notebook, path)
        first = path.stem, ", ".join(data_of(notebook) + lacking) or "none"
        seconds = f"{time.perf_counter() - start:.0f}"
        for row in rows_of(notebook) or [("", "", "")]:
            print("|", " | ".join((*first, *row, seconds)), "|", flush=True)
            first, seconds = ("", ""), ""
        if error:
            num_failed += 1
            print(f"| | | FAILED: {error} | | | |", flush=True)
    return int(num_failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
