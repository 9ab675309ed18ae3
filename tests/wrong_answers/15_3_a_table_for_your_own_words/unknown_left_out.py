# mentions: unknown words keep their row
def table_for(own_words, words, vectors):
    return np.stack([vectors[words.index(w)] for w in own_words if w in words])
