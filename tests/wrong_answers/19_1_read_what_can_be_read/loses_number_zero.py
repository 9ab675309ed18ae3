# mentions: 0 counts as false
def read(text, index):
    ids = [index[c] for c in text if index.get(c)]
    return np.array(ids, dtype="int32"), sorted(set(text) - set(index))
