# mentions: no activation
def residual_block(x, units):
    hidden = layers.Dense(units, activation="relu")(x)
    return x + layers.Dense(x.shape[-1], activation="relu")(hidden)
