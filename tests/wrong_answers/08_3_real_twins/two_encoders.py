# mentions: make_encoder once
def twin_model(make_encoder):
    left, right = keras.Input((784,)), keras.Input((784,))
    gap = ops.abs(make_encoder()(left) - make_encoder()(right))
    same = layers.Dense(1, activation="sigmoid")(gap)
    return keras.Model([left, right], same)
