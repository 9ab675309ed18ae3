# mentions: not of the new state
def step_back(d_new, x, h_old, weights, keep):
    W, U, b = weights
    h_new = keep * h_old + (1 - keep) * np.tanh(x @ W + h_old @ U + b)
    return keep * d_new + (1 - keep) * d_new * (1 - h_new**2) @ U.T
