# mentions: should have shape
def pad(rows, length, side):
    length = max(length, max(len(row) for row in rows))
    table = np.zeros((len(rows), length))
    for line, row in zip(table, rows, strict=True):
        start = 0 if side == "after" else length - len(row)
        line[start : start + len(row)] = row
    return table
