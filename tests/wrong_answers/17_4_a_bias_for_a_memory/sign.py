# mentions: sign
def bias_for(share, steps):
    gate = share ** (1 / steps)
    return np.log((1 - gate) / gate)
