# mentions: begin with 1
def rank_of_answer(vectors, a, b, c, d):
    table = unit(vectors)
    scores = table @ (table[b] - table[a] + table[c])
    scores[[a, b, c]] = -np.inf
    return list(scores.argsort()[::-1]).index(d)
