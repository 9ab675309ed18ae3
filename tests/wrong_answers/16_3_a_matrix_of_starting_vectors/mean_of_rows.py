# mentions: should have 0
def starting_vectors(vocabulary, words, rows, rng):
    shape = (len(vocabulary), rows.shape[1])
    matrix = rng.normal(loc=rows.mean(), scale=rows.std(), size=shape)
    for i, word in enumerate(vocabulary):
        if word in words:
            matrix[i] = rows[words.index(word)]
    matrix[0] = 0
    return matrix
