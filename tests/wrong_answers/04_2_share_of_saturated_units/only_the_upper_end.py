# mentions: both ends
def saturated_shares(activations):
    return [(layer > 0.99).mean() for layer in activations[1:]]
