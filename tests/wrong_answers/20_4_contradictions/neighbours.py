# mentions: not one yes and one no
def contradictions(probs, probs_exchanged):
    return (abs(probs.argmax(axis=1) - probs_exchanged.argmax(axis=1)) != 1).mean()
