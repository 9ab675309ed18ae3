# mentions: path around
def residual_block(x, units):
    hidden = layers.Dense(units, activation="relu")(x)
    return layers.Dense(x.shape[-1])(hidden)
