# mentions: return a new one
def step(x, cache, W_q, W_k, W_v):
    keys, values = ([], []) if cache is None else cache
    keys.append(x @ W_k)
    values.append(x @ W_v)
    q = x @ W_q
    weights = softmax(np.array(keys) @ q / np.sqrt(len(q)))
    return weights @ np.array(values), (keys, values)
