# Solution 14.1 — a mirrored autoencoder
def stack(sizes, last):
    model = keras.Sequential([keras.Input((sizes[0],))])
    for units in sizes[1:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(sizes[-1], activation=last))
    return model


def mirrored(sizes):
    encoder = stack(sizes, last=None)
    decoder = stack(sizes[::-1], last="sigmoid")
    inputs = keras.Input((sizes[0],))
    return encoder, decoder, keras.Model(inputs, decoder(encoder(inputs)))


# Both halves are the same stack, once with the sizes in reverse. The autoencoder calls
# the two models, so it has no weights but theirs.
