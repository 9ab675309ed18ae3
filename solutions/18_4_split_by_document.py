# Solution 18.4 — split by document
def split(source, share, rng):
    documents = np.unique(source)
    num_test = round(share * len(documents))
    chosen = rng.permutation(documents)[:num_test]
    return np.isin(source, chosen)


# Documents are drawn, and passages follow. The share of passages may differ from that
# of documents, as some documents are longer.
