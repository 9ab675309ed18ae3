# Solution 4.2 — share of saturated units
def saturated_shares(activations):
    shares = []
    for layer in activations[1:]:  # the input is no layer of units
        is_saturated = (layer < 0.01) | (layer > 0.99)  # (batch, size)
        shares.append(is_saturated.mean())
    return shares


# True counts as 1 and False as 0, so the mean is the share of True. Both ends count,
# for the slope a (1 - a) is as small at 0 as it is at 1.
