# mentions: second axis
def read_in_pieces(step, x, size):
    state = None
    for start in range(0, len(x), size):
        state = step(x[start : start + size], state if len(x) % size == 0 else None)
    return state
