# mentions: cosine
def twin_model(make_encoder):
    encoder = make_encoder()
    left, right = keras.Input((784,)), keras.Input((784,))
    codes = [encoder(left), encoder(right)]
    merged = layers.Add()(codes)
    same = layers.Dense(1, activation="sigmoid")(merged)
    return keras.Model([left, right], same)
