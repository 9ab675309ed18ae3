# mentions: same layers
def as_functional(sequential):
    inputs = keras.Input(sequential.input_shape[1:])
    x = inputs
    for layer in sequential.layers:
        x = type(layer).from_config(layer.get_config())(x)
    return keras.Model(inputs, x)
