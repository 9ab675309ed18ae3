# mentions: ReLU
def residual_block(x, units):
    hidden = layers.Dense(units)(x)
    return x + layers.Dense(x.shape[-1])(hidden)
