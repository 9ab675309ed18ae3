# mentions: Two times no
def contradictions(probs, probs_exchanged):
    yes = ANSWERS.index("yes")
    both = (probs.argmax(axis=1) == yes) & (probs_exchanged.argmax(axis=1) == yes)
    return both.mean()
