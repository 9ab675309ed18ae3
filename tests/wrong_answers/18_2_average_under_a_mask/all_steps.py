# mentions: over all steps
def masked_mean(states, mask):
    return states.mean(axis=1)
