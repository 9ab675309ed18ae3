# Solution 6.1 — the right ending
chosen = {
    "rain": (1, "sigmoid", "binary_crossentropy"),
    "warmth": (1, None, "mean_squared_error"),
    "sky": (4, "softmax", "sparse_categorical_crossentropy"),
    "sky one-hot": (4, "softmax", "categorical_crossentropy"),
    "clothes": (5, "sigmoid", "binary_crossentropy"),
}

# The question fixes what the outputs mean: a number, one probability, probabilities
# that share out 1, or one probability for each question. The loss follows from that,
# and from the form of the targets.
