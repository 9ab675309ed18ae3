# mentions: in no share
def share(rows, rank, num_workers):
    size = len(rows) // num_workers
    return rows[rank * size : (rank + 1) * size]
