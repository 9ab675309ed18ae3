# mentions: must not take part as 0
def max_over_words(z, lengths, width):
    inside = np.arange(z.shape[1]) + width <= lengths[:, None]
    return (z * inside[:, :, None]).max(axis=1)
