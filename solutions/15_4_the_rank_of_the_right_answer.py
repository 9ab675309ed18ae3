# Solution 15.4 — the rank of the right answer
def rank_of_answer(vectors, a, b, c, d):
    table = unit(vectors)
    scores = table @ (table[b] - table[a] + table[c])
    scores[[a, b, c]] = -np.inf
    return 1 + np.sum(scores > scores[d])


# To divide by the length of the sum would change all scores by the same factor, and no
# rank. The lengths of the rows do matter, so they are divided out first.
