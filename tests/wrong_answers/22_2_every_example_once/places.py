# mentions: not their places
def share(rows, rank, num_workers):
    return 2000 + np.arange(len(rows))[rank::num_workers]
