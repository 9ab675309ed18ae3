"""Does what a notebook asserts hold for other seeds, and on one thread and on two?

    python tools/bands.py 02        # 10 seeds, each on 1 and 2 threads
    python tools/bands.py 02 3      # 3 seeds

The seed 42, as in `default_rng(42)`, `set_random_seed(42)` or gensim's `"seed": 42`, is
replaced in the whole notebook. For every `assert name > number` it prints the least and
the greatest value.
"""

import os
import re
import sys
import time
from collections import defaultdict
from pathlib import Path

import nbformat
from nbclient.exceptions import CellExecutionError

import run_notebooks

SEED = re.compile(r'(default_rng\(|set_random_seed\(|"seed": )42\b')
# A band is a number, or a choice in parentheses, such as (0.977 if is_full else 0.965).
BAND = r"(\([^()]+\)|-?[\d._e-]+)(?=$|,| and |  #)"
ASSERT = re.compile(rf"^(\s*)assert (.+?) ([<>]=?) {BAND}.*$", re.M)
THREADS = ("TF_NUM_INTRAOP_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def with_seed(path: Path, seed: int) -> nbformat.NotebookNode:
    """The notebook with another seed, printing each value before it is asserted."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            source = SEED.sub(rf"\g<1>{seed}", cell.source)
            report = r'\1print("BAND", \2, r"""\2 \3""", \4)\n\g<0>'
            cell.source = ASSERT.sub(report, source)
    return notebook


def values_of(notebook: nbformat.NotebookNode) -> dict[str, list[float]]:
    """The values printed for each assertion."""
    values = defaultdict(list)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            for value, text in re.findall(
                r"^BAND (\S+) (.+)$", output.get("text", ""), re.M
            ):
                values[text].append(float(value))
    return values


def main(prefix: str, num_seeds: int = 10) -> int:
    [path] = run_notebooks.NOTEBOOKS.glob(f"{prefix}*.ipynb")
    values, num_failed = defaultdict(list), 0
    for threads in ("1", "2"):
        os.environ.update(dict.fromkeys(THREADS, threads))
        for seed in range(num_seeds):
            notebook, start, fate = with_seed(path, seed), time.perf_counter(), "passed"
            try:
                run_notebooks.execute(notebook, path.parent)
            except CellExecutionError as error:
                num_failed, fate = num_failed + 1, f"FAILED: {str(error)[-300:]}"
            for text, found in values_of(notebook).items():
                values[text] += found
            seconds = time.perf_counter() - start
            print(
                f"{threads} thread(s), seed {seed}: {seconds:5.1f} s {fate}", flush=True
            )
    for text, found in values.items():
        print(f"{text}: {min(found):.4g} to {max(found):.4g}, {len(found)} values")
    print(f"{2 * num_seeds - num_failed} of {2 * num_seeds} runs passed.")
    return int(num_failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
