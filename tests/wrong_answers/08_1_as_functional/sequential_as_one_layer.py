# mentions: as one layer
def as_functional(sequential):
    inputs = keras.Input(sequential.input_shape[1:])
    return keras.Model(inputs, sequential(inputs))
