# Solution 19.1 — read what can be read
def read(text, index):
    ids = [index[character] for character in text if character in index]
    return np.array(ids, dtype="int32"), sorted(set(text) - set(index))


# The dtype is written out, since NumPy makes floats of an empty list, and floats cannot
# be looked up. What is left out is returned, so that nobody has to guess.
