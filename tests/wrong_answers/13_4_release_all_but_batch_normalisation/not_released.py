# mentions: release it first
def release(trunk):
    for layer in trunk.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    return sum(int(np.prod(weight.shape)) for weight in trunk.trainable_weights)
