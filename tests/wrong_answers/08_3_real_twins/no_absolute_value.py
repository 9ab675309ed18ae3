# mentions: swap places
def twin_model(make_encoder):
    encoder = make_encoder()
    left, right = keras.Input((784,)), keras.Input((784,))
    gap = encoder(left) - encoder(right)
    same = layers.Dense(1, activation="sigmoid")(gap)
    return keras.Model([left, right], same)
