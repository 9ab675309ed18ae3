# mentions: 1 of 2 layers
def release(trunk):
    trunk.trainable = True
    for layer in trunk.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
            break
    return sum(int(np.prod(weight.shape)) for weight in trunk.trainable_weights)
