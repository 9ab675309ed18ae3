# mentions: divide by the number of pictures
def contradictions(probs, probs_exchanged):
    answers = np.sort([probs.argmax(axis=1), probs_exchanged.argmax(axis=1)], axis=0)
    return ((answers[0] != 6) | (answers[1] != 7)).sum()
