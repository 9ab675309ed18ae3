# mentions: the same row
def starting_vectors(vocabulary, words, rows, rng):
    matrix = np.tile(
        rng.normal(scale=rows.std(), size=rows.shape[1]), (len(vocabulary), 1)
    )
    for i, word in enumerate(vocabulary):
        if word in words:
            matrix[i] = rows[words.index(word)]
    matrix[0] = 0
    return matrix
