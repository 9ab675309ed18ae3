"""Every relative link and picture in notebooks and Markdown files leads somewhere."""

import re
from itertools import pairwise

import nbformat
import pytest

import colab
from conftest import ROOT

PAGES = sorted(
    [*(ROOT / "notebooks").glob("*.ipynb"), *ROOT.glob("*.md"), *ROOT.glob("data/*.md")]
)
LINK = re.compile(r'\]\(([^)\s]+)(?:\s+"[^"]*")?\)|(?:src|href)="([^"]+)"')


def text_of(path) -> str:
    if path.suffix == ".md":
        return path.read_text(encoding="utf-8")
    cells = nbformat.read(path, as_version=4).cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_relative_links_resolve(path):
    links = [markdown or html for markdown, html in LINK.findall(text_of(path))]
    assert links
    for link in links:
        if not re.match(r"https?:|#|mailto:", link):
            target = path.parent / link.split("#")[0]
            assert target.exists(), f"{path.name} links to {link}, which does not exist"


def test_readme_badges_name_existing_notebooks():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    names = [match[1] for match in colab.BADGE.finditer(readme)]
    assert names == [path.name for path in sorted((ROOT / "notebooks").glob("*.ipynb"))]
    for name in names:
        assert colab.badge(name, "img") in readme, "run `make colab`"


def test_a_notebook_has_one_name_in_all_links():
    titles: dict[str, set[str]] = {}
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        for title, name in re.findall(r"\[(\d\d\s·\s[^]]+)\]\((\w+)", text_of(path)):
            titles.setdefault(name, set()).add(" ".join(title.split()))
    assert not {name: found for name, found in titles.items() if len(found) > 1}


def test_each_notebook_ends_with_links_to_its_neighbours():
    paths = sorted((ROOT / "notebooks").glob("*.ipynb"))
    for before, path in pairwise(paths):
        ends = [nbformat.read(p, as_version=4).cells[-1].source for p in (before, path)]
        for end, sign, name in zip(
            ends, ("Next", "Previous"), (path, before), strict=True
        ):
            link = rf"\*\*{sign}:\*\* \[[^]]+\]\({name.stem}"
            assert re.search(link, end), f"no {sign} in the last cell: {name.name}"
