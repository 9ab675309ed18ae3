# mentions: swapped
def recall_and_precision(confusion):
    right = np.diag(confusion)
    recall = right / np.maximum(confusion.sum(axis=0), 1)
    return recall, right / np.maximum(confusion.sum(axis=1), 1)
