# mentions: share
def bias_for(share, steps):
    return np.log(steps)
