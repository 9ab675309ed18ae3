# Solution 8.3 — real twins
def twin_model(make_encoder):
    encoder = make_encoder()  # once
    left, right = keras.Input((784,)), keras.Input((784,))
    cosine = layers.Dot(axes=1, normalize=True)([encoder(left), encoder(right)])
    same = layers.Dense(1, activation="sigmoid", kernel_initializer="ones")(cosine)
    return keras.Model([left, right], same)


# One encoder, called twice, gives both images the same treatment, and the cosine of a
# and b is that of b and a. Like codes have a large cosine: so the weight starts at 1,
# because a negative start would reward unlike codes for "same".
