# mentions: cosine itself
def twin_model(make_encoder):
    encoder = make_encoder()
    left, right = keras.Input((784,)), keras.Input((784,))
    codes = [encoder(left), encoder(right)]
    merged = layers.Dot(axes=1, normalize=True)(codes)
    return keras.Model([left, right], merged)
