# mentions: no Flatten
def sum_model(digit_value, length):
    images = keras.Input((length, 784))
    values = layers.TimeDistributed(digit_value)(images)
    return keras.Model(images, ops.sum(layers.Flatten()(values), axis=1))
