"""The table of times and memory that closes a run of the tests."""

from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]


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
