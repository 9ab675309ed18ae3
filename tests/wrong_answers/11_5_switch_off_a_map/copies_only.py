# mentions: with all maps
def accuracy_without(model, k, x, y):
    weights = model.get_layer("second").get_weights()
    weights[0][:, :, k] = 0
    return accuracy_of(model, x, y)
