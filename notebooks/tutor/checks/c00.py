"""Check of notebook 00: a first exercise, to learn how exercises work."""

import numpy as np

from tutor.exercises import attempt, exercise, expect_close


@exercise(
    "0.1",
    "The average",
    wants="a function average(values) that returns the mean of a list of numbers",
    hints=[
        "The average is the sum of the values, divided by how many there are.",
        "Python's sum(values) and len(values) give both numbers.",
    ],
)
def the_average(average):
    rng = np.random.default_rng(0)
    for length in (4, 1, 7):
        values = rng.integers(-20, 20, size=length).tolist()
        got = attempt(average, values, name="average")
        look_at = "Look at the sum, and at the number you divide it by."
        expect_close(got, np.mean(values), f"average({values})", look_at)
    return "That is all there is to an exercise. You are ready for notebook 01."
