# mentions: not one yes and one no
def contradictions(probs, probs_exchanged):
    yes = ANSWERS.index("yes")
    one = (probs.argmax(axis=1) == yes) != (probs_exchanged.argmax(axis=1) == yes)
    return 1 - one.mean()
