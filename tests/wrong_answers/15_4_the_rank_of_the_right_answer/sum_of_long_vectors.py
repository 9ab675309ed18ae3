# mentions: compute the sum from unit vectors
def rank_of_answer(vectors, a, b, c, d):
    scores = unit(vectors) @ (vectors[b] - vectors[a] + vectors[c])
    scores[[a, b, c]] = -np.inf
    return 1 + np.sum(scores > scores[d])
