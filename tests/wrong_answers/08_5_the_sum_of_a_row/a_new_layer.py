# mentions: no new weights
def sum_model(digit_value, length):
    images = keras.Input((length, 784))
    values = layers.TimeDistributed(digit_value)(images)
    return keras.Model(images, layers.Dense(1)(layers.Flatten()(values)))
