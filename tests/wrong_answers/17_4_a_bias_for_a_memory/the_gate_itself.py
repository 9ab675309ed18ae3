# mentions: That is the gate
def bias_for(share, steps):
    return share ** (1 / steps)
