# mentions: keep the last
def pad(rows, length, side):
    kept = [row[:length] for row in rows]
    zeros = [[0] * (length - len(row)) for row in kept]
    if side == "after":
        return np.array([row + more for row, more in zip(kept, zeros, strict=True)])
    return np.array([more + row for row, more in zip(kept, zeros, strict=True)])
