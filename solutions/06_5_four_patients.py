# Solution 6.5 — four patients
diagnosis = {"A": "too slow", "B": "too fast", "C": "too small", "D": "memorises"}

# B jumps: its steps are too long. D's curves part: it learns its training part by
# heart. In A and C the curves stay together and high. A is still on its way, C has
# arrived: two hidden units do not tell ten digits apart.
