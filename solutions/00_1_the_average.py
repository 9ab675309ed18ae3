# Solution 0.1 — the average
def average(values):
    return sum(values) / len(values)


# Dividing by len(values), not by a fixed number, makes it right for any list. The check
# calls your function with lists of several lengths, so it notices the difference.
