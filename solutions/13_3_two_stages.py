# Solution 13.3 — two stages
def two_stages(trunk, model, x, y):
    loss = "sparse_categorical_crossentropy"
    for trainable, learning_rate in [(False, 0.01), (True, 0.001)]:
        trunk.trainable = trainable
        model.compile(keras.optimizers.Adam(learning_rate), loss=loss)
        model.fit(x, y, epochs=5, verbose=0)
    return model


# The flag comes first, then compile, then fit: the training step is built with what is
# trainable then. A second compile also gives Adam a fresh memory and a new rate.
