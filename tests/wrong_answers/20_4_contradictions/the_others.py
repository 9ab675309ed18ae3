# mentions: without a contradiction
def contradictions(probs, probs_exchanged):
    first, second = probs.argmax(axis=1), probs_exchanged.argmax(axis=1)
    return ((first != second) & (first + second == 13)).mean()
