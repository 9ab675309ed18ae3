# mentions: were read
def read_in_pieces(step, x, size):
    state = None
    for k in range(max(x.shape[1] // size, 1)):
        state = step(x[:, k * size : (k + 1) * size], state)
    return state
