# mentions: after trunk.trainable = True
def release(trunk):
    for layer in trunk.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    trunk.trainable = True
    return sum(int(np.prod(weight.shape)) for weight in trunk.trainable_weights)
