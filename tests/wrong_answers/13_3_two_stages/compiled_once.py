# mentions: Compile again
def two_stages(trunk, model, x, y):
    trunk.trainable = False
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
    model.fit(x, y, epochs=5, verbose=0)
    trunk.trainable = True
    model.optimizer.learning_rate = 0.001
    model.fit(x, y, epochs=5, verbose=0)
    return model
