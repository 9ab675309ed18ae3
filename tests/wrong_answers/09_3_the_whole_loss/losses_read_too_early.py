# mentions: after
def whole_loss(model, loss_function, x, y):
    penalties = sum(model.losses)
    return loss_function(y, model(x, training=True)) + penalties
