# Solution 16.2 — leave the padding out
def max_over_words(z, lengths, width):
    places = np.arange(z.shape[1])
    inside = places + width <= lengths[:, None]  # (batch, places)
    best = np.where(inside[:, :, None], z, -np.inf).max(axis=1)  # (batch, filters)
    return np.where(lengths[:, None] >= width, best, 0)


# Places left out get minus infinity, which loses against every answer. A 0 would win
# where all answers are negative.
