# mentions: but for the rest
def rows_left(seed, num_rows, batch_size, num_epochs, num_done):
    batches = []
    for e in range(num_epochs):
        order = np.random.default_rng([seed, e]).permutation(num_rows)
        batches += np.array_split(order, -(-num_rows // batch_size))
    return batches[num_done:]
