# mentions: before the named one is still trainable
def freeze_until(model, name):
    model.get_layer(name).trainable = False
    return sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
