# mentions: one unit
def house_model(num_features):
    features = keras.Input((num_features,), name="features")
    hidden = layers.Dense(16, activation="relu")(features)
    price = layers.Dense(1, name="price")(hidden)
    sold = layers.Dense(1, activation="softmax", name="sold")(hidden)
    model = keras.Model({"features": features}, {"price": price, "sold": sold})
    model.compile(
        optimizer="adam",
        loss={"price": "mean_squared_error", "sold": "binary_crossentropy"},
        loss_weights={"price": 0.2, "sold": 1.0},
    )
    return model
