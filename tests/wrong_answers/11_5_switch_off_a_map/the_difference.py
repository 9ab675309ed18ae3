# mentions: not the difference
def accuracy_without(model, k, x, y):
    with_all = accuracy_of(model, x, y)
    layer = model.get_layer("second")
    before, silent = layer.get_weights(), layer.get_weights()
    silent[0][:, :, k] = 0
    layer.set_weights(silent)
    accuracy = accuracy_of(model, x, y)
    layer.set_weights(before)
    return accuracy - with_all
