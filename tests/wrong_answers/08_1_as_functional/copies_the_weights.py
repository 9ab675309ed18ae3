# mentions: same layers
def as_functional(sequential):
    model = keras.models.clone_model(sequential)
    model.set_weights(sequential.get_weights())
    return keras.Model(model.inputs, model.outputs[0])
