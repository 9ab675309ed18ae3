# mentions: one slope is lost
def table_slope(num_words, ids, slopes):
    table = np.zeros((num_words, slopes.shape[-1]))
    table[ids] += slopes
    return table
