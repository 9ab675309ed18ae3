# mentions: no others
def read(text, index):
    ids = np.array([index.get(c, 0) for c in text], dtype="int32")
    return ids, sorted(set(text) - set(index))
