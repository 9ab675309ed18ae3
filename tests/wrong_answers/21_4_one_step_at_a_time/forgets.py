# mentions: the cache should keep earlier rows
def step(x, cache, W_q, W_k, W_v):
    k, v = x @ W_k, x @ W_v
    return v, (k, v)
