# mentions: The new position is missing
def step(x, cache, W_q, W_k, W_v):
    q, k, v = x @ W_q, x @ W_k, x @ W_v
    if cache is None:
        return v, (k[None], v[None])
    keys, values = cache
    answer = softmax(keys @ q / np.sqrt(len(q))) @ values
    return answer, (np.vstack([keys, k]), np.vstack([values, v]))
