# mentions: Work on a copy
def masked_mean(states, mask):
    states[~mask] = 0
    return states.sum(axis=1) / mask.sum(axis=1, keepdims=True)
