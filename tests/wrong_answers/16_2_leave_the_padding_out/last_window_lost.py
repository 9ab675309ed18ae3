# mentions: loses the last window
def max_over_words(z, lengths, width):
    inside = np.arange(z.shape[1]) + width < lengths[:, None]
    best = np.where(inside[:, :, None], z, -np.inf).max(axis=1)
    return np.where(np.isfinite(best), best, 0)
