# mentions: row -1 is the last one
def table_for(own_words, words, vectors):
    row = {word: i for i, word in enumerate(words)}
    return vectors[[row.get(word, -1) for word in own_words]]
