# mentions: do not concatenate
def residual_block(x, units):
    hidden = layers.Dense(units, activation="relu")(x)
    return layers.Concatenate()([x, layers.Dense(x.shape[-1])(hidden)])
