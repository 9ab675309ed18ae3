# mentions: learning rate of the second fit
def two_stages(trunk, model, x, y):
    for trainable in (False, True):
        trunk.trainable = trainable
        adam = keras.optimizers.Adam(0.01)
        model.compile(adam, loss="sparse_categorical_crossentropy")
        model.fit(x, y, epochs=5, verbose=0)
    return model
