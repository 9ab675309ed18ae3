# mentions: read once, in order
def read_in_pieces(step, x, size):
    state = None
    for start in range(0, x.shape[1], max(size - 1, 1)):
        state = step(x[:, start : start + size], state)
    return state
