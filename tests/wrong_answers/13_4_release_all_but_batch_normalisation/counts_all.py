# mentions: counts the frozen parameters
def release(trunk):
    trunk.trainable = True
    for layer in trunk.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    return trunk.count_params()
