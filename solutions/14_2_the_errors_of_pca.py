# Solution 14.2 — the errors of PCA
def pca_errors(x, sizes):
    singular = np.linalg.svd(x - x.mean(axis=0), compute_uv=False)
    return np.array([np.sum(singular[k:] ** 2) / x.size for k in sizes])


# The directions themselves are not needed. What k of them leave out is the sum of the
# other squares, and x.size counts the numbers that the mean goes over.
