# mentions: exactly that many
def split(source, share, rng):
    documents = np.unique(source)
    chosen = documents[rng.random(len(documents)) < share]
    return np.isin(source, chosen)
