# mentions: That is side by side
def every_product(p, q):
    return np.concatenate([p, q], axis=1)
