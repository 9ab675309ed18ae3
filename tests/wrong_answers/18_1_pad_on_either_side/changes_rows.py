# mentions: changed the rows
def pad(rows, length, side):
    for row in rows:
        del row[:-length]
        while len(row) < length:
            row.insert(0 if side == "before" else len(row), 0)
    return np.array(rows)
