# mentions: rows.std()
def starting_vectors(vocabulary, words, rows, rng):
    matrix = rng.normal(size=(len(vocabulary), rows.shape[1]))
    for i, word in enumerate(vocabulary):
        if word in words:
            matrix[i] = rows[words.index(word)]
    matrix[0] = 0
    return matrix
