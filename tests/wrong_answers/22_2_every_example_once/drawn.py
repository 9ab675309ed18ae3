# mentions: in more than one
def share(rows, rank, num_workers):
    drawn = np.random.default_rng(rank).permutation(rows)
    return drawn[rank::num_workers]
