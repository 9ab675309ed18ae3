# mentions: not the mean
def overlap(probs, draws):
    shares = np.bincount(draws, minlength=len(probs)) / len(draws)
    return np.mean(np.minimum(probs, shares))
