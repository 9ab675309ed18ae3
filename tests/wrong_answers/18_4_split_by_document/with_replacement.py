# mentions: each once
def split(source, share, rng):
    documents = np.unique(source)
    chosen = rng.choice(documents, size=round(share * len(documents)))
    return np.isin(source, chosen)
