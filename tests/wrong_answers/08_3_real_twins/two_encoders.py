# mentions: make_encoder() once
def twin_model(make_encoder):
    left, right = keras.Input((784,)), keras.Input((784,))
    codes = [make_encoder()(left), make_encoder()(right)]
    merged = layers.Dot(axes=1, normalize=True)(codes)
    same = layers.Dense(1, activation="sigmoid")(merged)
    return keras.Model([left, right], same)
