# mentions: is not compiled
def build_small(num_inputs, num_classes):
    model = keras.Sequential(
        [
            keras.Input(shape=(num_inputs,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(32, activation="relu"),
            layers.Dense(num_classes, activation="softmax"),
        ]
    )
    return model
