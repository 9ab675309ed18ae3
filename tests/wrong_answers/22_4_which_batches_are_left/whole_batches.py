# mentions: smaller batch of an epoch is missing
def rows_left(seed, num_rows, batch_size, num_epochs, num_done):
    batches = []
    for e in range(num_epochs):
        order = np.random.default_rng([seed, e]).permutation(num_rows)
        for k in range(num_rows // batch_size):
            batches.append(order[k * batch_size : (k + 1) * batch_size])
    return batches[num_done:]
