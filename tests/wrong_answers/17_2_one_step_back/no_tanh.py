# mentions: slope of tanh
def step_back(d_new, x, h_old, weights, keep):
    return keep * d_new + (1 - keep) * d_new @ weights[1].T
