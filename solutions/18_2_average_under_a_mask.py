# Solution 18.2 — average under a mask
def masked_mean(states, mask):
    real = mask[:, :, None]  # (batch, time, 1)
    return (states * real).sum(axis=1) / real.sum(axis=1)


# A masked state is multiplied by 0, so it adds nothing to the sum. It must not be
# counted in the divisor either: each row is divided by its own number of real steps.
