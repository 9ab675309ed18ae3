# mentions: 1 / (2 * sqrt(a))
def sqrt_rule(g, y, a):
    return [g * a**0.5]
