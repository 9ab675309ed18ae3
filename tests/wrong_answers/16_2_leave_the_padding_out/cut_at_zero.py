# mentions: starts at 0
def max_over_words(z, lengths, width):
    best = np.zeros((len(z), z.shape[2]))
    for i, length in enumerate(lengths):
        for t in range(max(length - width + 1, 0)):
            best[i] = np.maximum(best[i], z[i, t])
    return best
