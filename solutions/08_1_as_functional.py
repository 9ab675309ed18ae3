# Solution 8.1 — as functional
def as_functional(sequential):
    inputs = keras.Input(sequential.input_shape[1:])
    x = inputs
    for layer in sequential.layers:
        x = layer(x)
    return keras.Model(inputs, x)


# Calling a layer makes no new weights, so both models contain the same layers: training
# one trains the other. The batch is left out of the shape, because Input adds it.
