# mentions: 1 - keep
def step_back(d_new, x, h_old, weights, keep):
    W, U, b = weights
    h = np.tanh(x @ W + h_old @ U + b)
    return keep * d_new + d_new * (1 - h**2) @ U.T
