# mentions: which is cut
def split(source, share, rng):
    documents = rng.permutation(np.unique(source))
    return np.isin(source, documents[: int(share * len(documents))])
