# mentions: zeros
def starting_vectors(vocabulary, words, rows, rng):
    matrix = np.zeros((len(vocabulary), rows.shape[1]))
    for i, word in enumerate(vocabulary):
        if word in words:
            matrix[i] = rows[words.index(word)]
    return matrix
