# mentions: not a product
def bias_for(share, steps):
    gate = 1 - (1 - share) / steps
    return np.log(gate / (1 - gate))
