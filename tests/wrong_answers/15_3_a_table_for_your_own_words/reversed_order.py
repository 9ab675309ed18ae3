# mentions: reversed order
def table_for(own_words, words, vectors):
    table = np.zeros((len(own_words), vectors.shape[1]))
    for i, word in enumerate(own_words):
        if word in words:
            table[len(own_words) - 1 - i] = vectors[words.index(word)]
    return table
