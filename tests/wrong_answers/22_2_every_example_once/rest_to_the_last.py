# mentions: differ by one at most
def share(rows, rank, num_workers):
    size = len(rows) // num_workers
    end = len(rows) if rank == num_workers - 1 else (rank + 1) * size
    return rows[rank * size : end]
