# Solution 22.2 — every example once
def share(rows, rank, num_workers):
    return rows[rank::num_workers]


# Dealt like cards, the first workers get one row more where the numbers do not divide.
# np.array_split(rows, num_workers)[rank] gives contiguous parts, just as good.
