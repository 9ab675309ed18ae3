# mentions: targets first
def whole_loss(model, loss_function, x, y):
    return loss_function(model(x, training=True), y) + sum(model.losses)
