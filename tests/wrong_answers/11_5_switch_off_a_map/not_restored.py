# mentions: not as it was
def accuracy_without(model, k, x, y):
    layer = model.get_layer("second")
    weights = layer.get_weights()
    weights[0][:, :, k] = 0
    layer.set_weights(weights)
    return accuracy_of(model, x, y)
