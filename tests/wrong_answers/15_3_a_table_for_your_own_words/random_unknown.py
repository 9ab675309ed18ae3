# mentions: unknown words should be zeros
def table_for(own_words, words, vectors):
    table = np.random.default_rng(42).normal(size=(len(own_words), vectors.shape[1]))
    for i, word in enumerate(own_words):
        if word in words:
            table[i] = vectors[words.index(word)]
    return table
