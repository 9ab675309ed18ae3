# mentions: the loss alone
def build_small(num_inputs, num_classes):
    model = keras.Sequential(
        [
            keras.Input(shape=(num_inputs,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(32, activation="relu"),
            layers.Dense(num_classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")
    return model
