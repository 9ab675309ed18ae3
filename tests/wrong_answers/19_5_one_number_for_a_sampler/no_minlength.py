# mentions: minlength
def overlap(probs, draws):
    return np.minimum(probs, np.bincount(draws) / len(draws)).sum()
