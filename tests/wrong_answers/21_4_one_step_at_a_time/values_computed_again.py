# mentions: keep the values
def step(x, cache, W_q, W_k, W_v):
    keys, rows = ([], []) if cache is None else cache
    keys, rows = [*keys, x @ W_k], [*rows, x]
    q = x @ W_q
    answer = softmax(np.array(keys) @ q / np.sqrt(len(q))) @ (np.array(rows) @ W_v)
    return answer, (keys, rows)
