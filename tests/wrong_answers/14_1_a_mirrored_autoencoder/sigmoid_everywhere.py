# mentions: hidden layers of the encoder
def stack(sizes, last, hidden="relu"):
    model = keras.Sequential([keras.Input((sizes[0],))])
    for units in sizes[1:-1]:
        model.add(layers.Dense(units, activation=hidden))
    model.add(layers.Dense(sizes[-1], activation=last))
    return model


def both(encoder, decoder):
    return keras.Sequential([encoder, decoder])


def mirrored(sizes):
    encoder = stack(sizes, None, "sigmoid")
    decoder = stack(sizes[::-1], "sigmoid", "sigmoid")
    return encoder, decoder, both(encoder, decoder)
