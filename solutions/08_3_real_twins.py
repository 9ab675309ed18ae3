# Solution 8.3 — real twins
def twin_model(make_encoder):
    encoder = make_encoder()  # once
    left, right = keras.Input((784,)), keras.Input((784,))
    gap = ops.abs(encoder(left) - encoder(right))
    same = layers.Dense(1, activation="sigmoid")(gap)
    return keras.Model([left, right], same)


# One encoder, called twice, gives both images the same treatment. The absolute value
# does the rest: |a − b| = |b − a|, so the verdict cannot depend on the order.
