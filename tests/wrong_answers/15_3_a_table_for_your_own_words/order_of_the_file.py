# mentions: order of the file
def table_for(own_words, words, vectors):
    table = np.zeros((len(own_words), vectors.shape[1]))
    found = [vectors[i] for i, word in enumerate(words) if word in own_words]
    table[: len(found)] = found
    return table
