# mentions: ids of shape (9,)
def table_slope(num_words, ids, slopes):
    table = np.zeros((num_words, slopes.shape[-1]))
    for i in range(ids.shape[0]):
        for j in range(ids.shape[1]):
            table[ids[i, j]] += slopes[i, j]
    return table
