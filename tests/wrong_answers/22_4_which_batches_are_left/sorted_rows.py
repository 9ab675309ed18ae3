# mentions: in another order
def rows_left(seed, num_rows, batch_size, num_epochs, num_done):
    batches = []
    for e in range(num_epochs):
        order = np.random.default_rng([seed, e]).permutation(num_rows)
        for k in range(0, num_rows, batch_size):
            batches.append(np.sort(order[k : k + batch_size]))
    return batches[num_done:]
