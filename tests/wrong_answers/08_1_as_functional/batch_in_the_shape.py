# mentions: [1:]
def as_functional(sequential):
    inputs = keras.Input(sequential.input_shape)
    x = inputs
    for layer in sequential.layers:
        x = layer(x)
    return keras.Model(inputs, x)
