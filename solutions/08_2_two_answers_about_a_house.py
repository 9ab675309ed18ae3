# Solution 8.2 — two answers about a house
def house_model(num_features):
    features = keras.Input((num_features,), name="features")
    hidden = layers.Dense(16, activation="relu")(features)
    price = layers.Dense(1, name="price")(hidden)
    sold = layers.Dense(1, activation="sigmoid", name="sold")(hidden)
    model = keras.Model({"features": features}, {"price": price, "sold": sold})
    model.compile(
        optimizer="adam",
        loss={"price": "mean_squared_error", "sold": "binary_crossentropy"},
        loss_weights={"price": 0.2, "sold": 1.0},
    )
    return model


# A price may be any number, so its layer has no activation; a probability wants a
# sigmoid. With dictionaries, no weight and no loss can land at the wrong output.
