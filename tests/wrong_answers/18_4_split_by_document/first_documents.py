# mentions: at random
def split(source, share, rng):
    documents = np.unique(source)
    return np.isin(source, documents[: round(share * len(documents))])
