# mentions: number of the nearest row
def rank_of_answer(vectors, a, b, c, d):
    table = unit(vectors)
    scores = table @ (table[b] - table[a] + table[c])
    scores[[a, b, c]] = -np.inf
    return scores.argmax()
