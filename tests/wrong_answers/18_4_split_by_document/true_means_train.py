# mentions: true means test
def split(source, share, rng):
    documents = rng.permutation(np.unique(source))
    return ~np.isin(source, documents[: round(share * len(documents))])
