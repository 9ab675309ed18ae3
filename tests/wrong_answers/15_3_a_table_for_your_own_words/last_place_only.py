# mentions: two equal rows
def table_for(own_words, words, vectors):
    place = {word: i for i, word in enumerate(own_words)}
    table = np.zeros((len(own_words), vectors.shape[1]))
    for word, vector in zip(words, vectors, strict=True):
        if word in place:
            table[place[word]] = vector
    return table
