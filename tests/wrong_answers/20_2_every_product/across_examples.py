# mentions: Numbers of different examples were multiplied
def every_product(p, q):
    return np.outer(p, q)
