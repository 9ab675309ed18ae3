# Solution 13.4 — release all but batch normalisation
def release(trunk):
    trunk.trainable = True
    for layer in trunk.layers:
        layer.trainable = not isinstance(layer, layers.BatchNormalization)
    return sum(int(np.prod(weight.shape)) for weight in trunk.trainable_weights)


# The trunk comes first, since it passes its setting on. Then each layer by itself:
# with TensorFlow, trunk.trainable = True does nothing where it is True already.
