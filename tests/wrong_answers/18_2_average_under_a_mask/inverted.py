# mentions: True means real
def masked_mean(states, mask):
    left_out = ~mask[:, :, None]
    return (states * left_out).sum(axis=1) / np.maximum(left_out.sum(axis=1), 1)
