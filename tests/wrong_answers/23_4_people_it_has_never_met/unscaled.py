# mentions: are inputs scaled
expected = 0.85


def predict(x):  # what a network without scaling came to say
    return np.full(len(x), 2)
