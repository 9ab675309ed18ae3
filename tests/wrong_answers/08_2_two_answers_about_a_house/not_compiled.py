# mentions: compile
def house_model(num_features):
    features = keras.Input((num_features,), name="features")
    hidden = layers.Dense(16, activation="relu")(features)
    price = layers.Dense(1, name="price")(hidden)
    sold = layers.Dense(1, activation="sigmoid", name="sold")(hidden)
    return keras.Model({"features": features}, {"price": price, "sold": sold})
