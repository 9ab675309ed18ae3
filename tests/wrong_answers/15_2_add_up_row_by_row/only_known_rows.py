# mentions: occur in no text have a row
def table_slope(num_words, ids, slopes):
    table = np.zeros((ids.max() + 1, slopes.shape[-1]))
    np.add.at(table, ids, slopes)
    return table
