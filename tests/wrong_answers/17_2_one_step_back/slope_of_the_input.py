# mentions: slope of the input
def step_back(d_new, x, h_old, weights, keep):
    W, U, b = weights
    h = np.tanh(x @ W + h_old @ U + b)
    return (1 - keep) * d_new * (1 - h**2) @ W.T
