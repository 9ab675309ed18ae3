# mentions: add up to 1
def step(x, cache, W_q, W_k, W_v):
    keys, values = cache or (np.empty((0, W_k.shape[1])), np.empty((0, W_v.shape[1])))
    keys, values = np.vstack([keys, x @ W_k]), np.vstack([values, x @ W_v])
    q = x @ W_q
    return np.exp(keys @ q / np.sqrt(len(q))) @ values, (keys, values)
