# mentions: two equal rows
def table_for(own_words, words, vectors):
    table = np.zeros((len(own_words), vectors.shape[1]))
    for word, vector in zip(words, vectors, strict=True):
        if word in own_words:
            table[own_words.index(word)] = vector
    return table
