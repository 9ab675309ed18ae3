"""How the tests share the work, and the table of times that closes a run."""

from collections import defaultdict
from pathlib import Path

import pytest
from nbval.plugin import IPyNbCell

ROOT = Path(__file__).parents[1]


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items):
    """The cells of a notebook run in order in one worker; all else is free to move."""
    for item in items:
        if isinstance(item, IPyNbCell):
            item.add_marker(pytest.mark.xdist_group(item.path.name))


def pytest_terminal_summary(terminalreporter):
    """Print seconds and peak memory of each notebook, slowest first."""
    seconds, peak_mb = defaultdict(float), {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            if ".ipynb::" in getattr(report, "nodeid", ""):
                seconds[Path(report.nodeid.split("::")[0]).name] += report.duration
            properties = dict(getattr(report, "user_properties", ()))
            if "notebook" in properties:
                peak_mb[properties["notebook"]] = properties["peak_mb"]
    if seconds:
        terminalreporter.section("seconds and peak memory of the notebooks")
    for name in sorted(seconds, key=seconds.get, reverse=True):
        memory = f"{peak_mb[name]:6.0f} MB" if name in peak_mb else ""
        terminalreporter.line(f"{name:34}{seconds[name]:7.1f} s {memory}")
