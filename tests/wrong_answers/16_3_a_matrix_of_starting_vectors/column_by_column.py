# mentions: rows as a whole
def starting_vectors(vocabulary, words, rows, rng):
    shape = (len(vocabulary), rows.shape[1])
    matrix = rng.normal(scale=rows.std(axis=0), size=shape)
    for i, word in enumerate(vocabulary):
        if word in words:
            matrix[i] = rows[words.index(word)]
    matrix[0] = 0
    return matrix
