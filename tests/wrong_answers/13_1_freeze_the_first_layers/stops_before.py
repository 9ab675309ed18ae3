# mentions: the named layer itself
def freeze_until(model, name):
    behind = False
    for layer in model.layers:
        behind = behind or layer.name == name
        layer.trainable = behind
    return sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
