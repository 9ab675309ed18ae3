# mentions: right image
def twin_model(make_encoder):
    encoder = make_encoder()
    left, right = keras.Input((784,)), keras.Input((784,))
    codes = [encoder(left), encoder(left)]
    merged = layers.Dot(axes=1, normalize=True)(codes)
    same = layers.Dense(1, activation="sigmoid")(merged)
    return keras.Model([left, right], same)
