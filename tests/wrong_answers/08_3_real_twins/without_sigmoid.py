# mentions: has the last layer a sigmoid
def twin_model(make_encoder):
    encoder = make_encoder()
    left, right = keras.Input((784,)), keras.Input((784,))
    codes = [encoder(left), encoder(right)]
    merged = layers.Dot(axes=1, normalize=True)(codes)
    same = layers.Dense(1)(merged)
    return keras.Model([left, right], same)
