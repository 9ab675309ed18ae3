# mentions: raised ValueError
def every_product(p, q):
    return p * q
