# mentions: leave them out
def rank_of_answer(vectors, a, b, c, d):
    table = unit(vectors)
    scores = table @ (table[b] - table[a] + table[c])
    return 1 + np.sum(scores > scores[d])
