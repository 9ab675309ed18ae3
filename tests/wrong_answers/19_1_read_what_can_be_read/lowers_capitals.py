# mentions: capital
def read(text, index):
    text = text.lower()
    ids = [index[c] for c in text if c in index]
    return np.array(ids, dtype="int32"), sorted(set(text) - set(index))
