# mentions: in parentheses
def saturated_shares(activations):
    return [(layer < 0.01 | layer > 0.99).mean() for layer in activations[1:]]
