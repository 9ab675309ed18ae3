# mentions: what the layer before
def as_functional(sequential):
    inputs = keras.Input(sequential.input_shape[1:])
    for layer in sequential.layers[:1]:
        x = layer(inputs)
    return keras.Model(inputs, x)
