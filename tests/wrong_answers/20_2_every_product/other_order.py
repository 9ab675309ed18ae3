# mentions: their order is not
def every_product(p, q):
    return (q[:, :, None] * p[:, None, :]).reshape(len(p), -1)
