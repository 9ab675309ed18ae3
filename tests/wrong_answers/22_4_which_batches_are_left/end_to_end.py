# mentions: from one epoch into the next
def rows_left(seed, num_rows, batch_size, num_epochs, num_done):
    orders = [
        np.random.default_rng([seed, e]).permutation(num_rows)
        for e in range(num_epochs)
    ]
    order = np.concatenate(orders)
    batches = [order[k : k + batch_size] for k in range(0, len(order), batch_size)]
    return batches[num_done:]
