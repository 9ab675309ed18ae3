# Solution 0.1 — the average
def average(values):
    return sum(values) / len(values)


# Dividing by len(values), not by a fixed number, makes it right for a list of any length.
# The check calls your function with lists that it makes up, so it notices the difference.
