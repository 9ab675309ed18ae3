# mentions: a path around that fits needs none
def bottleneck(x, filters):
    path = layers.Conv2D(filters, 1, activation="relu")(x)
    path = layers.Conv2D(filters, 3, padding="same", activation="relu")(path)
    path = layers.Conv2D(4 * filters, 1)(path)
    around = layers.Conv2D(4 * filters, 1)(x)
    return layers.ReLU()(layers.Add()([around, path]))
