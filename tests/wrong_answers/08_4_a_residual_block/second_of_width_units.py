# mentions: x.shape[-1]
def residual_block(x, units):
    hidden = layers.Dense(units, activation="relu")(x)
    return layers.Add()([x, layers.Dense(units)(hidden)])
