# mentions: sign of the step
def table_slope(num_words, ids, slopes):
    table = np.zeros((num_words, slopes.shape[-1]))
    np.add.at(table, ids, -slopes)
    return table
