# mentions: two equal rngs
def split(source, share, rng):
    documents = np.random.default_rng().permutation(np.unique(source))
    return np.isin(source, documents[: round(share * len(documents))])
