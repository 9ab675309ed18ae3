# mentions: missing
def as_functional(sequential):
    inputs = keras.Input(sequential.input_shape[1:])
    x = sequential.layers[0](inputs)
    return keras.Model(inputs, x)
