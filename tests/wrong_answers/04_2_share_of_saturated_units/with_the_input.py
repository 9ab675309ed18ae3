# mentions: leave out the input
def saturated_shares(activations):
    return [((layer < 0.01) | (layer > 0.99)).mean() for layer in activations]
