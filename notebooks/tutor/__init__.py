"""What the notebooks share: checks of exercises, data sets and plots.

Nothing that a lesson teaches lives here; lessons write their ideas out in cells.
"""

from tutor import datasets, environment, plots
from tutor.exercises import check, hint, solution
from tutor.plots import explore, show
from tutor.training import restart

__all__ = [
    "check",
    "datasets",
    "environment",
    "explore",
    "hint",
    "plots",
    "restart",
    "show",
    "solution",
]
