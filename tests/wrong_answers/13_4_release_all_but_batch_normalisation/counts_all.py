# mentions: counts the frozen parameters
def release(trunk):
    trunk.trainable = True
    for layer in trunk.layers:
        layer.trainable = not isinstance(layer, layers.BatchNormalization)
    return trunk.count_params()
