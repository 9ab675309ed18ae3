# mentions: a question adds the same amount
def join_side_by_side(vision, reader, num_answers):
    picture = keras.Input(vision.input_shape[1:])
    question = keras.Input(reader.input_shape[1:], dtype="int32")
    codes = layers.Concatenate()([vision(picture), reader(question)])
    probs = layers.Dense(num_answers, activation="softmax")(codes)
    return keras.Model([picture, question], probs)
