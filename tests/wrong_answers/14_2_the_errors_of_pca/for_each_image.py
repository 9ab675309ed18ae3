# mentions: sum for each image
def pca_errors(x, sizes):
    singular = np.linalg.svd(x - x.mean(axis=0), compute_uv=False)
    return [np.sum(singular[k:] ** 2) / len(x) for k in sizes]
