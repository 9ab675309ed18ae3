# mentions: keep the layers apart
def saturated_shares(activations):
    units = np.concatenate([layer.ravel() for layer in activations[1:]])
    return ((units < 0.01) | (units > 0.99)).mean()
