# mentions: right image
def twin_model(make_encoder):
    encoder = make_encoder()
    left, right = keras.Input((784,)), keras.Input((784,))
    gap = ops.abs(encoder(left) - encoder(left))
    same = layers.Dense(1, activation="sigmoid")(gap)
    return keras.Model([left, right], same)
