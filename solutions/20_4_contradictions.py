# Solution 20.4 — contradictions
def contradictions(probs, probs_exchanged):
    yes, no = ANSWERS.index("yes"), ANSWERS.index("no")
    first, second = probs.argmax(axis=1), probs_exchanged.argmax(axis=1)
    fits = ((first == yes) & (second == no)) | ((first == no) & (second == yes))
    return 1 - fits.mean()


# Of two shapes in different columns, exactly one is left of the other. So the two
# answers must differ, whatever the picture shows: we need no label to see a mistake.
