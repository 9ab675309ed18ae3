# Solution 21.2 — a short memory
def local_mask(num, reach):
    back = np.arange(num)[:, None] - np.arange(num)  # (asking, asked)
    return (back >= 0) & (back < reach)


# The distance back is 0 for itself, so `reach` positions have the distances 0 to
# reach - 1. A negative distance would be the future.
