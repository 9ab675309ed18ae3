# mentions: not passages
def split(source, share, rng):
    test = np.zeros(len(source), dtype=bool)
    for document in rng.permutation(np.unique(source)):
        if test.mean() < share:
            test |= source == document
    return test
