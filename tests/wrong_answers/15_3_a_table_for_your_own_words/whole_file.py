# mentions: row for each of own_words
def table_for(own_words, words, vectors):
    known = np.isin(words, own_words)
    return np.where(known[:, None], vectors, 0)
