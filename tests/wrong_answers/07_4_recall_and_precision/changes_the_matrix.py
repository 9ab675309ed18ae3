# mentions: changed an array
def recall_and_precision(confusion):
    right = np.diag(confusion).copy()
    images = confusion.sum(axis=1)
    confusion[:, confusion.sum(axis=0) == 0] = 1
    return right / images, right / confusion.sum(axis=0)
