# mentions: not of a value
def step(x, cache, W_q, W_k, W_v):
    keys, values = cache or (np.empty((0, W_k.shape[1])), np.empty((0, W_v.shape[1])))
    keys, values = np.vstack([keys, x @ W_k]), np.vstack([values, x @ W_v])
    return softmax(keys @ (x @ W_q) / np.sqrt(values.shape[1])) @ values, (keys, values)
