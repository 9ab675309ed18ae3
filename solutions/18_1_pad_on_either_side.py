# Solution 18.1 — pad on either side
def pad(rows, length, side):
    table = np.zeros((len(rows), length), dtype="int32")
    for line, row in zip(table, rows, strict=True):
        kept = row[-length:]
        start = 0 if side == "after" else length - len(kept)
        line[start : start + len(kept)] = kept
    return table


# line[-len(kept):] would fill the whole line where a row is empty: -0 is 0.
