# mentions: the decoder has no activation
def stack(sizes, last, hidden="relu"):
    model = keras.Sequential([keras.Input((sizes[0],))])
    for units in sizes[1:-1]:
        model.add(layers.Dense(units, activation=hidden))
    model.add(layers.Dense(sizes[-1], activation=last))
    return model


def both(encoder, decoder):
    return keras.Sequential([encoder, decoder])


def mirrored(sizes):
    encoder, decoder = stack(sizes, None), stack(sizes[::-1], None)
    return encoder, decoder, both(encoder, decoder)
