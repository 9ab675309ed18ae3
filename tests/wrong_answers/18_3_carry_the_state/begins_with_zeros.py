# mentions: Begin with None
def read_in_pieces(step, x, size):
    state = np.zeros(len(x))
    for start in range(0, x.shape[1], size):
        state = step(x[:, start : start + size], state)
    return state
