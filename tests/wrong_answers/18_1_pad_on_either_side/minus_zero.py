# mentions: Without the empty row
def pad(rows, length, side):
    table = np.zeros((len(rows), length))
    for line, row in zip(table, rows, strict=True):
        kept = row[-length:]
        if side == "after":
            line[: len(kept)] = kept
        else:
            line[-len(kept) :] = kept
    return table
