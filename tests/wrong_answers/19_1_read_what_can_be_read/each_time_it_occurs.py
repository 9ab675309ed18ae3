# mentions: should occur once
def read(text, index):
    ids = np.array([index[c] for c in text if c in index], dtype="int32")
    return ids, sorted(c for c in text if c not in index)
