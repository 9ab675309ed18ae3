# mentions: should have shape
def step(x, cache, W_q, W_k, W_v):
    keys, values = cache or (np.empty((0, W_k.shape[1])), np.empty((0, W_v.shape[1])))
    keys, values = np.vstack([keys, x @ W_k]), np.vstack([values, x @ W_v])
    q = x[None] @ W_q
    return softmax(q @ keys.T / np.sqrt(q.shape[1]), axis=-1) @ values, (keys, values)
