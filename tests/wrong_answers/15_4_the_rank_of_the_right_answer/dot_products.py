# mentions: begin with unit vectors
def rank_of_answer(vectors, a, b, c, d):
    scores = vectors @ (vectors[b] - vectors[a] + vectors[c])
    scores[[a, b, c]] = -np.inf
    return 1 + np.sum(scores > scores[d])
