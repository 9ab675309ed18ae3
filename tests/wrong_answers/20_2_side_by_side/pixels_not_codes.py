# mentions: does not use the weights of vision
def join_side_by_side(vision, reader, num_answers):
    picture = keras.Input(vision.input_shape[1:])
    question = keras.Input(reader.input_shape[1:], dtype="int32")
    codes = layers.Concatenate()([layers.Flatten()(picture), reader(question)])
    hidden = layers.Dense(64, activation="relu")(codes)
    probs = layers.Dense(num_answers, activation="softmax")(hidden)
    return keras.Model([picture, question], probs)
