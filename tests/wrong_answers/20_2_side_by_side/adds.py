# mentions: no Dense layer gets all
def join_side_by_side(vision, reader, num_answers):
    picture = keras.Input(vision.input_shape[1:])
    question = keras.Input(reader.input_shape[1:], dtype="int32")
    both = [layers.Dense(64)(code) for code in (vision(picture), reader(question))]
    hidden = layers.Activation("relu")(layers.Add()(both))
    probs = layers.Dense(num_answers, activation="softmax")(hidden)
    return keras.Model([picture, question], probs)
