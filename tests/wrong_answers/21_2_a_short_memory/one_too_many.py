# mentions: one too many
def local_mask(num, reach):
    causal = np.tril(np.ones((num, num), dtype=bool))
    return causal & ~np.tril(causal, -reach - 1)
