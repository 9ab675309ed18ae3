# mentions: may have been frozen before
def freeze_until(model, name):
    for layer in model.layers:
        layer.trainable = False
        if layer.name == name:
            break
    return sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
