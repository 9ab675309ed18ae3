# mentions: new random ones
def copy_of(model):
    return keras.models.clone_model(model)
