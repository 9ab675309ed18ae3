# mentions: divide the count
def saturated_shares(activations):
    return [((layer < 0.01) | (layer > 0.99)).sum() for layer in activations[1:]]
