# mentions: boolean array
def split(source, share, rng):
    documents = rng.permutation(np.unique(source))
    return documents[: round(share * len(documents))]
