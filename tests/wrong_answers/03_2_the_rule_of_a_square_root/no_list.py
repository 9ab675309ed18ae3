# mentions: a list with one share
def sqrt_rule(g, y, a):
    return g / (2 * y)
