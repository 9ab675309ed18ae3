# mentions: return 0 there
def recall_and_precision(confusion):
    right = np.diag(confusion)
    return right / confusion.sum(axis=1), right / confusion.sum(axis=0)
