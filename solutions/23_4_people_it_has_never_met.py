# Solution 23.4 — people it has never met
first = np.unique(x_lab, axis=0, return_index=True)[1]  # each recording once
held_back = person[first] < 12


def prepare(x):  # no clock; each recording about its own mean; one scale a sensor
    return (x[:, :, 1:] - x[:, :, 1:].mean(axis=1, keepdims=True)) / [1, 1, 15]


keras.utils.set_random_seed(42)
conv = layers.Conv1D(32, 7, activation="relu")
parts = [keras.Input((32, 3)), conv, layers.GlobalMaxPooling1D(), layers.Dense(4)]
model = keras.Sequential([*parts, layers.Softmax()])
model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy")
x_all, y_all = prepare(x_lab[first]), y_lab[first]
model.fit(x_all[~held_back], y_all[~held_back], epochs=30, verbose=0)
predict = lambda x: model.predict(prepare(x), verbose=0).argmax(axis=1)  # noqa: E731
expected = np.mean(predict(x_lab[first][held_back]) == y_all[held_back])
# The waves begin anywhere, so: convolution and maximum. Twelve people were held back.
