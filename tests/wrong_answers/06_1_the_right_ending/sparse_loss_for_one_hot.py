# mentions: one-hot rows
chosen = {
    "rain": (1, "sigmoid", "binary_crossentropy"),
    "warmth": (1, None, "mean_squared_error"),
    "sky": (4, "softmax", "sparse_categorical_crossentropy"),
    "sky one-hot": (4, "softmax", "sparse_categorical_crossentropy"),
    "clothes": (5, "sigmoid", "binary_crossentropy"),
}
