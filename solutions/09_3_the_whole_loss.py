# Solution 9.3 — the whole loss
def whole_loss(model, loss_function, x, y):
    outputs = model(x, training=True)
    return loss_function(y, outputs) + sum(model.losses)


# Each call renews the list model.losses, so it is read after the call. training=True
# switches dropout on, and lets batch normalisation use the batch.
