# Solution 5.4 — a smaller network
def build_small(num_inputs, num_classes):
    model = keras.Sequential(
        [
            keras.Input(shape=(num_inputs,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(32, activation="relu"),
            layers.Dense(num_classes, activation="softmax"),
        ]
    )
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="sgd", loss=loss, metrics=["accuracy"])
    return model


# A name such as "sgd" gives an optimizer with its default settings, without momentum.
# An object, keras.optimizers.SGD(…), lets you choose them.
