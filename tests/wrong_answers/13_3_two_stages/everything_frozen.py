# mentions: the head is frozen
def two_stages(trunk, model, x, y):
    for trainable, rate in [(False, 0.01), (True, 0.001)]:
        model.trainable = trainable
        adam = keras.optimizers.Adam(rate)
        model.compile(adam, loss="sparse_categorical_crossentropy")
        model.fit(x, y, epochs=5, verbose=0)
    return model
