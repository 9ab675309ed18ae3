"""The glossary of notebook 23: in order, each term once, linked to where it occurs."""

import re

import nbformat
import pytest

from conftest import ROOT

ENTRY = re.compile(r"^- \*\*(.+?)\*\*: (.+)\. \[(\d\d)\]\((\w+\.ipynb)\)$")


def markdown(name: str) -> str:
    cells = nbformat.read(ROOT / "notebooks" / name, as_version=4).cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


@pytest.fixture(scope="module")
def entries() -> list[tuple[str, str, str, str]]:
    """Each term with its sentence, and the number and file of its notebook."""
    text = markdown("23_where_next.ipynb").split("## Glossary\n")[1]
    lines = [line for line in text.splitlines() if line.startswith("- **")]
    matches = [(line, ENTRY.match(line)) for line in lines]
    assert all(match for _, match in matches), [line for line, m in matches if not m]
    return [match.groups() for _, match in matches]


def test_terms_are_sorted_and_stand_once(entries):
    terms = [term.casefold() for term, *_ in entries]
    assert terms == sorted(set(terms))
    assert 90 <= len(terms) <= 125


def test_each_term_occurs_in_its_notebook(entries):
    for term, _, number, name in entries:
        assert name.startswith(number)
        text = " ".join(markdown(name).casefold().split())
        words = term.casefold()
        assert words in text or words.split()[0] in text, f"{term} is not in {name}"


def test_each_notebook_explains_a_term(entries):
    found = {name for *_, name in entries}
    notebooks = {path.name for path in (ROOT / "notebooks").glob("*.ipynb")}
    assert found == {name for name in notebooks if "01" <= name[:2] <= "22"}
