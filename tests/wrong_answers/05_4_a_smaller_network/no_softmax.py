# mentions: sum to 1
def build_small(num_inputs, num_classes):
    model = keras.Sequential(
        [
            keras.Input(shape=(num_inputs,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(32, activation="relu"),
            layers.Dense(num_classes),
        ]
    )
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="sgd", loss=loss, metrics=["accuracy"])
    return model
