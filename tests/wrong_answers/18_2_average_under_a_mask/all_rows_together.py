# mentions: should have shape
def masked_mean(states, mask):
    return states[mask].mean(axis=0)
