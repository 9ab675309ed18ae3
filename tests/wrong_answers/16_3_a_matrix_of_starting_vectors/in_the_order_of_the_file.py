# mentions: same number
def starting_vectors(vocabulary, words, rows, rng):
    matrix = rng.normal(scale=rows.std(), size=(len(vocabulary), rows.shape[1]))
    for i, word in enumerate(vocabulary):
        if word in words and i < len(rows):
            matrix[i] = rows[i]
    matrix[0] = 0
    return matrix
