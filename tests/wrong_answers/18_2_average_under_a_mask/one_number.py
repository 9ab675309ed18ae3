# mentions: not by that of the batch
def masked_mean(states, mask):
    return (states * mask[:, :, None]).sum(axis=1) / mask.sum()
