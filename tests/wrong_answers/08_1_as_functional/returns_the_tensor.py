# mentions: keras.Model(
def as_functional(sequential):
    inputs = keras.Input(sequential.input_shape[1:])
    x = inputs
    for layer in sequential.layers:
        x = layer(x)
    return x
