# mentions: not their places
def share(rows, rank, num_workers):
    return np.arange(len(rows))[rank::num_workers]
