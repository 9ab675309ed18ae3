# mentions: subtract a, too
def rank_of_answer(vectors, a, b, c, d):
    table = unit(vectors)
    scores = table @ (table[b] + table[c])
    scores[[a, b, c]] = -np.inf
    return 1 + np.sum(scores > scores[d])
