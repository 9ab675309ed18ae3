# mentions: neither yes nor no
def contradictions(probs, probs_exchanged):
    return (probs.argmax(axis=1) == probs_exchanged.argmax(axis=1)).mean()
