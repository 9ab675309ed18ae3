# mentions: arithmetic alone
def sqrt_rule(g, y, a):
    return [g / (2 * np.sqrt(a))]
