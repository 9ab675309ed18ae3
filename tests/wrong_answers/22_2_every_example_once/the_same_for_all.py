# mentions: every worker gets the same rows
def share(rows, rank, num_workers):
    return rows[: len(rows) // num_workers]
