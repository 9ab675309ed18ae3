# mentions: state after the piece before
def read_in_pieces(step, x, size):
    for start in range(0, x.shape[1], size):
        state = step(x[:, start : start + size], None)
    return state
