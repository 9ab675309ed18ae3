# Solution 20.2 — side by side
def join_side_by_side(vision, reader, num_answers):
    picture = keras.Input(vision.input_shape[1:])
    question = keras.Input(reader.input_shape[1:], dtype="int32")
    codes = layers.Concatenate()([vision(picture), reader(question)])
    hidden = layers.Dense(64, activation="relu")(codes)
    probs = layers.Dense(num_answers, activation="softmax")(hidden)
    return keras.Model([picture, question], probs)


# The branches tell the shapes of their inputs. The hidden layer is no luxury: with the
# softmax right behind the codes, a question adds the same amount for every picture.
