"""Point the Colab badges and bootstrap cells at the repository named in pyproject.toml.

python tools/colab.py               # rewrite them
python tools/colab.py owner/name    # change the address first
"""

import re
import sys
import tomllib
from pathlib import Path

import nbformat

ROOT = Path(__file__).parents[1]
BADGE = re.compile(r"\[!\[Open in Colab\]\([^)]*\)\]\([^)]*?([\w.]+\.ipynb|)\)")
BOOTSTRAP = """\
# On Colab, fetch the rest of the course; elsewhere, this cell does nothing.
import os
import sys

if "google.colab" in sys.modules and not os.path.isdir("tutor"):
    github = "https://github.com/{repository}"
    address = os.environ.get("COURSE_ADDRESS", github)
    if not os.path.isdir("course"):
        !git clone --quiet --depth 1 {{address}} course
    os.chdir("course/notebooks")"""


def repository() -> str:
    """The address owner/name, from pyproject.toml."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return settings["tool"]["course"]["repository"]


def badge(name: str, images: str) -> str:
    """The Markdown of the badge that opens notebook `name`; `images` leads to img/."""
    address = f"https://colab.research.google.com/github/{repository()}"
    target = f"{address}/blob/main/notebooks/{name}"
    return f"[![Open in Colab]({images}/open_in_colab.svg)]({target})"


def rewrite_notebook(path: Path) -> None:
    """Write the badge into the first cell and the bootstrap into the cell tagged so."""
    notebook = nbformat.read(path, as_version=4)
    first = notebook.cells[0]
    first.source = BADGE.sub(badge(path.name, "../img"), first.source)
    for cell in notebook.cells:
        if "colab" in cell.metadata.get("tags", []):
            cell.source = BOOTSTRAP.format(repository=repository())
    nbformat.write(notebook, path)


def change_address(address: str) -> None:
    """Write the address owner/name into pyproject.toml."""
    path = ROOT / "pyproject.toml"
    text = path.read_text(encoding="utf-8")
    text = re.sub(r'^repository = ".*"$', f'repository = "{address}"', text, flags=re.M)
    path.write_text(text, encoding="utf-8")


def main(arguments: list[str]) -> int:
    if arguments and not re.fullmatch(r"[\w.-]+/[\w.-]+", arguments[0]):
        print(f"The address should be owner/name, not {arguments[0]!r}.")
        return 1
    if arguments:
        change_address(arguments[0])
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        rewrite_notebook(path)
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    readme.write_text(BADGE.sub(lambda m: badge(m[1], "img"), text), encoding="utf-8")
    print(f"Badges and bootstrap cells now name {repository()}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
