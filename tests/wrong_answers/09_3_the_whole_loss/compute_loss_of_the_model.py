# mentions: the model is not compiled here; use loss_function
def whole_loss(model, loss_function, x, y):
    outputs = model(x, training=True)
    return model.compute_loss(x=x, y=y, y_pred=outputs)
