# mentions: multiplied by g
def sqrt_rule(g, y, a):
    return [1 / (2 * y)]
