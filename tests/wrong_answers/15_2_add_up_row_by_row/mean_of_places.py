# mentions: mean over the places
def table_slope(num_words, ids, slopes):
    table = np.zeros((num_words, slopes.shape[-1]))
    for word in np.unique(ids):
        table[word] = slopes[ids == word].mean(axis=0)
    return table
