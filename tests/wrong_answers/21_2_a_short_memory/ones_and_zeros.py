# mentions: booleans
def local_mask(num, reach):
    return np.tril(np.ones((num, num))) - np.tril(np.ones((num, num)), -reach)
