# mentions: Divide the counts by len(draws)
def overlap(probs, draws):
    return np.minimum(probs, np.bincount(draws, minlength=len(probs))).sum()
