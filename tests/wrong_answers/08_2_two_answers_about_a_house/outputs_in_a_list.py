# mentions: dictionary
def house_model(num_features):
    features = keras.Input((num_features,), name="features")
    hidden = layers.Dense(16, activation="relu")(features)
    price = layers.Dense(1, name="price")(hidden)
    sold = layers.Dense(1, activation="sigmoid", name="sold")(hidden)
    model = keras.Model(features, [price, sold])
    model.compile(
        loss=["mean_squared_error", "binary_crossentropy"], loss_weights=[0.2, 1.0]
    )
    return model
