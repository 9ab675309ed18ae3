# Solution 7.4 — recall and precision
def recall_and_precision(confusion):
    right = np.diag(confusion)
    images = confusion.sum(axis=1)  # how many of each class there are
    answers = confusion.sum(axis=0)  # how often each class was the answer
    return right / np.maximum(images, 1), right / np.maximum(answers, 1)


# Where a sum is 0, the diagonal is 0, too, and 0/1 gives the 0 that we want.
