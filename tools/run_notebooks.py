"""Execute notebooks in place and bring them into the one form that is committed.

python tools/run_notebooks.py            # all notebooks
python tools/run_notebooks.py 02 03      # those whose names begin so
"""

import hashlib
import os
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
# A cell that prints the most bytes its kernel ever held.
# On Linux ru_maxrss begins with the size of the process that started the kernel, and
# VmHWM does not.
PEAK_MEMORY = """\
import resource
from pathlib import Path
status = Path("/proc/self/status")
if status.exists():
    [line] = [x for x in status.read_text().splitlines() if x.startswith("VmHWM:")]
    print(int(line.split()[1]) * 1024)
else:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)  # bytes on macOS
"""
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def execute(
    notebook: NotebookNode, folder: Path, timeout: int = 300, **variables: str
) -> None:
    """Run all cells in `folder`; the outputs go into `notebook`.

    `timeout` is in seconds, for one cell; `variables` are added to the environment of
    the kernel. Raises CellExecutionError if a cell fails.
    """
    NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=timeout,
        coalesce_streams=True,
        resources={"metadata": {"path": str(folder)}},
    ).execute(env=os.environ | variables)


def normalise(notebook: NotebookNode) -> None:
    """Remove what differs from run to run or tells of the machine."""
    notebook.metadata = nbformat.from_dict(METADATA)
    notebook.nbformat_minor = 5
    seen: set[str] = set()
    for cell in notebook.cells:
        tags = cell.metadata.get("tags")
        cell.metadata = nbformat.from_dict({"tags": tags} if tags else {})
        # An id that follows from the text stays when other cells come and go.
        text = cell.source
        while (name := hashlib.sha256(text.encode()).hexdigest()[:8]) in seen:
            text += "+"
        seen.add(name)
        cell.id = name
        for output in cell.get("outputs", []):
            # The number of a live widget means nothing once its kernel has ended.
            output.get("data", {}).pop(WIDGET_VIEW, None)


def main(prefixes: list[str]) -> int:
    paths = [
        path
        for path in sorted(NOTEBOOKS.glob("*.ipynb"))
        if not prefixes or path.name.startswith(tuple(prefixes))
    ]
    if not paths:
        print(f"No notebook in {NOTEBOOKS.name}/ begins with {' or '.join(prefixes)}.")
        return 1
    for path in paths:
        start = time.perf_counter()
        notebook = nbformat.read(path, as_version=4)
        try:
            execute(notebook, path.parent)
        except CellExecutionError as error:
            print(f"{path.name} failed and is unchanged:\n{error}")
            return 1
        normalise(notebook)
        nbformat.write(notebook, path)
        print(f"{path.name}  {time.perf_counter() - start:.1f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
