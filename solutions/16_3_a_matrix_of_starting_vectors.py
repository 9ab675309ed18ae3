# Solution 16.3 — a matrix of starting vectors
def starting_vectors(vocabulary, words, rows, rng):
    matrix = rng.normal(scale=rows.std(), size=(len(vocabulary), rows.shape[1]))
    place = {word: k for k, word in enumerate(words)}
    for i, word in enumerate(vocabulary):
        if word in place:
            matrix[i] = rows[place[word]]
    matrix[0] = 0
    return matrix


# With the deviation of the trained vectors, random ones are neither louder nor quieter
# for the filters. The dictionary finds a row at once, where words.index would search.
