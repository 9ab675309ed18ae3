# mentions: have no activation
def build_small(num_inputs, num_classes):
    model = keras.Sequential(
        [
            keras.Input(shape=(num_inputs,)),
            layers.Dense(64),
            layers.Dense(32),
            layers.Dense(num_classes, activation="softmax"),
        ]
    )
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="sgd", loss=loss, metrics=["accuracy"])
    return model
