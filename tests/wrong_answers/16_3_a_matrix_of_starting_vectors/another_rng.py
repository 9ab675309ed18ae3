# mentions: the rng that is passed
def starting_vectors(vocabulary, words, rows, rng):
    fixed = np.random.default_rng(0)
    matrix = fixed.normal(scale=rows.std(), size=(len(vocabulary), rows.shape[1]))
    place = {word: k for k, word in enumerate(words)}
    for i, word in enumerate(vocabulary):
        if word in place:
            matrix[i] = rows[place[word]]
    matrix[0] = 0
    return matrix
