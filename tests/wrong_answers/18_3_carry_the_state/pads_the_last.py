# mentions: zeros were added
def read_in_pieces(step, x, size):
    state, missing = None, -x.shape[1] % size
    x = np.pad(x, [(0, 0), (0, missing), (0, 0)])
    for start in range(0, x.shape[1], size):
        state = step(x[:, start : start + size], state)
    return state
