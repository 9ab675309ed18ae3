# mentions: shape
def recall_and_precision(confusion):
    right = np.diag(confusion).sum()
    return right / confusion.sum(), right / confusion.sum()
