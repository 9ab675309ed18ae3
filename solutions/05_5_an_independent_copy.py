# Solution 5.5 — an independent copy
def copy_of(model):
    copy = keras.models.clone_model(model)  # the same layers, new random weights
    copy.set_weights(model.get_weights())
    return copy


# get_weights returns arrays of NumPy, and set_weights copies their values, so the two
# models share nothing. Saving to a file and loading it makes an independent copy, too.
