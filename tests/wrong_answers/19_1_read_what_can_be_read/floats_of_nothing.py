# mentions: integers
def read(text, index):
    ids = np.array([index[c] for c in text if c in index])
    return ids, sorted(set(text) - set(index))
