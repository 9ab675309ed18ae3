# mentions: padding
def bottleneck(x, filters):
    path = layers.Conv2D(filters, 1, activation="relu")(x)
    path = layers.Conv2D(filters, 3, activation="relu")(path)
    path = layers.Conv2D(4 * filters, 1)(path)
    around = x
    if x.shape[-1] != 4 * filters:
        around = layers.Conv2D(4 * filters, 1)(x)
    return layers.ReLU()(layers.Add()([around, path]))
