# Solution 13.4 — release all but batch normalisation
def release(trunk):
    trunk.trainable = True
    for layer in trunk.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    return sum(int(np.prod(weight.shape)) for weight in trunk.trainable_weights)


# trunk.trainable = True passes the setting on to all layers, so it comes first. Frozen batch
# normalisation is at rest even in fit; its scale and shift do not learn then.
