# Solution 3.3 — the method of Newton
def newton(cost, x, start, num_steps):
    first = grad(cost, x)
    step = x - first / grad(first, x)
    value = start
    for _ in range(num_steps):
        value = step.eval({x: value})
    return value


# The step is one expression, built once. Newton's method takes the cost for a parabola,
# goes to its lowest point, and repeats. Where the second derivative is negative, it
# would climb to a maximum, so a good start matters.
