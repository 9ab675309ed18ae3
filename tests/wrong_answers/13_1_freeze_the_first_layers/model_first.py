# mentions: model.trainable = True may change nothing
def freeze_until(model, name):
    model.trainable = True
    for layer in model.layers:
        layer.trainable = False
        if layer.name == name:
            break
    return sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
