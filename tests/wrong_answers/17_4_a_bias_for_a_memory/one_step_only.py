# mentions: after one step
def bias_for(share, steps):
    return np.log(share / (1 - share))
