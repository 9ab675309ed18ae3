# mentions: not x
def step(x, cache, W_q, W_k, W_v):
    rows = x[None] if cache is None else np.vstack([cache, x])
    q = x @ W_q
    return softmax(rows @ W_k @ q / np.sqrt(len(q))) @ (rows @ W_v), rows
