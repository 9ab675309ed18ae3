# Solution 8.5 — the sum of a row
def sum_model(digit_value, length):
    images = keras.Input((length, 784))
    values = layers.TimeDistributed(digit_value)(images)  # (batch, length, 1)
    return keras.Model(images, ops.sum(values, axis=1))  # (batch, 1)


# TimeDistributed uses the one model at every place, so no weight is added. The sum runs
# over the places, axis 1; axis 0 is the batch.
