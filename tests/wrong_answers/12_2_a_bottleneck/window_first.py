# mentions: 1 × 1, 3 × 3, 1 × 1 in this order
def bottleneck(x, filters):
    path = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    path = layers.Conv2D(filters, 1, activation="relu")(path)
    path = layers.Conv2D(4 * filters, 1)(path)
    around = x
    if x.shape[-1] != 4 * filters:
        around = layers.Conv2D(4 * filters, 1)(x)
    return layers.ReLU()(layers.Add()([around, path]))
