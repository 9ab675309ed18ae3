# mentions: Square
def pca_errors(x, sizes):
    singular = np.linalg.svd(x - x.mean(axis=0), compute_uv=False)
    return [np.sum(singular[k:]) / x.size for k in sizes]
