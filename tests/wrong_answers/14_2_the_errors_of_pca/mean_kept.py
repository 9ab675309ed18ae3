# mentions: mean image
def pca_errors(x, sizes):
    singular = np.linalg.svd(x, compute_uv=False)
    return [np.sum(singular[k:] ** 2) / x.size for k in sizes]
