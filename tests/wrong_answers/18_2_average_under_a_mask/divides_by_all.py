# mentions: the divisor is not
def masked_mean(states, mask):
    return (states * mask[:, :, None]).mean(axis=1)
