# mentions: twice in own_words has two rows
def table_for(own_words, words, vectors):
    row = {word: vectors[i] for i, word in enumerate(words)}
    zeros = np.zeros(vectors.shape[1])
    return np.stack([row.get(word, zeros) for word in dict.fromkeys(own_words)])
