# mentions: a number: got
def overlap(probs, draws):
    shares = np.bincount(draws, minlength=len(probs)) / len(draws)
    return np.allclose(probs, shares, atol=0.01)
