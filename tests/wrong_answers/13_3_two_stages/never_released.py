# mentions: in the second fit the trunk is frozen
def two_stages(trunk, model, x, y):
    trunk.trainable = False
    for rate in (0.01, 0.001):
        adam = keras.optimizers.Adam(rate)
        model.compile(adam, loss="sparse_categorical_crossentropy")
        model.fit(x, y, epochs=5, verbose=0)
    return model
