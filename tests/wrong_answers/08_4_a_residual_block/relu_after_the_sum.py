# mentions: after the sum
def residual_block(x, units):
    hidden = layers.Dense(units, activation="relu")(x)
    return ops.relu(x + layers.Dense(x.shape[-1])(hidden))
