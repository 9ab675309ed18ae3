# mentions: below -1
def rank_of_answer(vectors, a, b, c, d):
    table = unit(vectors)
    scores = table @ (table[b] - table[a] + table[c])
    scores[[a, b, c]] = -1
    return 1 + np.sum(scores > scores[d])
