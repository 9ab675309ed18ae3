# mentions: symbolic tensor
def residual_block(x, units):
    hidden = layers.Dense(units, activation="relu")(x)
    return keras.Model(x, x + layers.Dense(x.shape[-1])(hidden))
