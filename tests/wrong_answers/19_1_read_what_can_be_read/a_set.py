# mentions: should be a list
def read(text, index):
    ids = np.array([index[c] for c in text if c in index], dtype="int32")
    return ids, set(text) - set(index)
