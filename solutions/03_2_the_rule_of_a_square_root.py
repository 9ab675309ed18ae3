# Solution 3.2 — the rule of a square root
def sqrt_rule(g, y, a):
    return [g / (2 * y)]


# The slope of the square root of a is 1 / (2 sqrt(a)), and y is that root already. Like
# the rule of exp, this one saves work by using the result y again.
