# mentions: how many arrays
def freeze_until(model, name):
    names = [layer.name for layer in model.layers]
    for k, layer in enumerate(model.layers):
        layer.trainable = k > names.index(name)
    return len(model.trainable_weights)
