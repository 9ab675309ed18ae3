# mentions: share layers
def copy_of(model):
    return keras.Sequential([keras.Input(shape=model.input_shape[1:]), *model.layers])
