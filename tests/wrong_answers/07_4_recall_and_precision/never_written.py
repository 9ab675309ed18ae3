# mentions: needs out=
def recall_and_precision(confusion):
    right = np.diag(confusion)
    images, answers = confusion.sum(axis=1), confusion.sum(axis=0)
    return right / images, np.divide(right, answers, where=answers > 0)
