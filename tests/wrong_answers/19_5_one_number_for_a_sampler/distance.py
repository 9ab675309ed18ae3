# mentions: how far they are apart
def overlap(probs, draws):
    shares = np.bincount(draws, minlength=len(probs)) / len(draws)
    return np.abs(probs - shares).sum() / 2
