# mentions: does nothing where the trunk says True already
def release(trunk):
    trunk.trainable = True
    for layer in trunk.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    return sum(int(np.prod(weight.shape)) for weight in trunk.trainable_weights)
