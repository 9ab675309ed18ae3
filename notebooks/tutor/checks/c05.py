"""Checks of notebook 05: first models in Keras."""

import numpy as np

from tutor.exercises import (
    NotRight,
    attempt,
    describe,
    exercise,
    expect,
    expect_close,
    fail,
    numbers,
)


@exercise(
    "5.1",
    "Scale by the training part",
    wants="a function that returns the two arrays x_train and x_other, standardised",
    hints=[
        "x_train.mean(axis=0) and x_train.std(axis=0) give one number for each column. "
        "Use these numbers for both arrays.",
        "std == 0 is an array of True and False. np.where(std == 0, 1, std) replaces "
        "each 0 by 1, and a division by 1 changes nothing.",
        "Return (x_train - mean) / std and (x_other - mean) / std: new arrays, so that "
        "whole numbers do no harm.",
    ],
)
def scale_by_the_training_part(function):
    rng = np.random.default_rng(0)
    for num_train, num_other, num_columns in [(50, 20, 4), (8, 30, 7), (40, 1, 3)]:
        scale = rng.uniform(0.5, 20, size=num_columns)
        x_train = scale * rng.normal(size=(num_train, num_columns)) + 3 * scale
        x_other = scale * rng.normal(size=(num_other, num_columns)) + 5 * scale
        train, other = _arrays(function, x_train, x_other)
        mean, std = x_train.mean(axis=0), x_train.std(axis=0)
        expect_close(
            train,
            (x_train - mean) / std,
            "x_train, standardised",
            "Take the mean and the standard deviation of each column of x_train alone.",
        )
        expect_close(
            other,
            (x_other - mean) / std,
            "x_other, standardised",
            "Its mean and its standard deviation come from x_train, too.",
        )
    _expect_constant_column(function, rng.poisson(3, size=(40, 3)))
    return "Both parts are measured with one ruler, and the test rows did not make it."


def _arrays(function, x_train, x_other):
    """The two arrays that `standardise` returns, of the right shapes."""
    got = _attempt_with_help(
        function,
        (x_train, x_other),
        "standardise",
        "Cannot cast",
        "The arrays may hold whole numbers, and -= or /= cannot write a fraction into "
        "them. Make a new array: x = x - mean.",
    )
    expect(
        isinstance(got, (tuple, list)) and len(got) == 2,
        f"standardise should return two arrays: got {describe(got)}.",
    )
    pairs = zip(got, [x_train, x_other], ["x_train", "x_other"], strict=True)
    for array, x, name in pairs:
        expect(
            np.shape(array) == x.shape,
            f"{name}, standardised, should have the shape {x.shape} of {name}: got "
            f"{describe(array)}.",
        )
    return [np.asarray(array, dtype=float) for array in got]


def _expect_constant_column(function, x_train):
    x_train[:, 1] = 2  # whole numbers, whose standard deviation is exactly 0
    x_other = np.array([[1, 2, 3], [2, 4, 1]])
    for got, x, name in zip(
        _arrays(function, x_train, x_other),
        [x_train, x_other],
        ["x_train", "x_other"],
        strict=True,
    ):
        expect(
            np.isfinite(got).all(),
            f"a column that is constant in x_train became NaN or infinite in {name}. "
            "Its standard deviation is 0: do not divide by that.",
        )
        expect_close(
            got,
            (x - x_train.mean(axis=0)) / [x_train[:, 0].std(), 1, x_train[:, 2].std()],
            f"{name} with a constant column at place 1",
            "From the constant column, subtract the mean and do not divide. Scale the "
            "others as before.",
        )


def _attempt_with_help(function, arguments, name, sign, look_at):
    """`attempt`; an error whose text holds `sign` gets a sentence on where to look."""
    try:
        return attempt(function, *arguments, name=name)
    except NotRight as reason:
        if sign in str(reason):
            fail(f"{reason} {look_at}")
        raise


@exercise(
    "5.2",
    "One step by hand",
    wants="a function that returns two arrays, the new W and the new b",
    hints=[
        "probs = softmax(x @ W + b) is the way forward. np.eye(len(b))[y] holds the "
        "labels as one-hot rows.",
        "delta = (probs - targets) / len(x). The gradient of W is x.T @ delta, and "
        "that of b is delta.sum(axis=0).",
        "A step goes downhill: W - learning_rate * (x.T @ delta).",
    ],
)
def one_step_by_hand(function):
    rng = np.random.default_rng(0)
    for sizes, rate in [((6, 4, 3), 0.5), ((9, 2, 5), 0.1), ((1, 7, 4), 1.0)]:
        batch, features, classes = sizes
        x, y = rng.normal(size=(batch, features)), rng.integers(classes, size=batch)
        W, b = rng.normal(size=(features, classes)), rng.normal(size=classes)
        got = _attempt_with_help(
            function,
            (x, y, W, b, rate),
            "sgd_step",
            "broadcast",
            "y holds numbers, one for each sample. Make one-hot rows of them, as long "
            f"as b. Here y has the shape {y.shape}, and b {b.shape}.",
        )
        expect(
            isinstance(got, (tuple, list)) and len(got) == 2,
            f"sgd_step should return two arrays, W and b: got {describe(got)}.",
        )
        _expect_no_known_slip(got, x, y, W, b, rate)
        for array, wanted, name in zip(got, _step(x, y, W, b, rate), "Wb", strict=True):
            expect_close(
                array,
                wanted,
                f"the new {name} after a step with learning rate {rate}",
                "Look at delta, the mean over the batch, and the sum over its samples.",
            )
    return "W and b move as train_on_batch moves them: the next section shows it."


def _step(x, y, W, b, rate, one_hot=1.0, share=None):
    """W and b after a step; `one_hot` and `share` can be set wrong on purpose."""
    logits = x @ W + b
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    probs = powers / powers.sum(axis=1, keepdims=True)
    delta = (probs - one_hot * np.eye(len(b))[y]) * (share or 1 / len(x))
    return W - rate * (x.T @ delta), b - rate * delta.sum(axis=0)


def _expect_no_known_slip(got, x, y, W, b, rate):
    slips = {
        "the step goes uphill. Subtract the gradient.": _step(x, y, W, b, -rate),
        "nothing has moved. Return the new W and the new b.": (W, b),
        "these are the gradients. Take a step with them from W and b.": [
            old - new for old, new in zip((W, b), _step(x, y, W, b, 1.0), strict=True)
        ],
        "the learning rate is not used.": _step(x, y, W, b, 1.0),
        "the labels are missing. The slope of the logits is p - y, with y one-hot.": (
            _step(x, y, W, b, rate, one_hot=0.0)
        ),
        "the step is too large by the number of samples. The loss is a mean over "
        "the batch: divide by len(x).": _step(x, y, W, b, rate, share=1.0),
    }
    right = _step(x, y, W, b, rate)
    for message, wrong in slips.items():
        if _close(got, wrong) and not _close(wrong, right):
            fail(message)


def _close(pair, other):
    try:
        return all(
            np.shape(a) == np.shape(b) and np.allclose(a, b)
            for a, b in zip(pair, other, strict=True)
        )
    except Exception:
        return False


@exercise(
    "5.3",
    "Early stopping by hand",
    wants="a function that returns two epochs, counted from 1: the last and the best",
    hints=[
        "Walk through the epochs and remember two things: the best epoch so far, and "
        "its loss.",
        "An epoch is better if its loss is below the best loss so far, not if it is "
        "below the loss of the epoch before.",
        "Training stops after the first epoch for which epoch - best_epoch equals "
        "patience. enumerate(val_losses, start=1) counts from 1.",
    ],
)
def early_stopping_by_hand(function):
    rng = np.random.default_rng(0)
    _expect_no_improvement_by_an_equal_loss(function)
    curves = [
        ([5.0, 3.0, 4.0, 3.0, 1.0], 2),
        ([3.0, 2.0, 1.0], 2),
        ([4.0, 2.0, 3.0, 2.5, 2.2, 1.0], 3),
        ([1.0, 2.0, 3.0], 1),
        ([2.0, 1.0, 1.5], 5),
    ]
    for _ in range(100):
        losses = rng.integers(1, 9, size=rng.integers(2, 13)).astype(float)
        curves.append((losses.tolist(), int(rng.integers(1, 5))))
    for losses, patience in curves:
        _expect_epochs(function, losses, patience)
    return "Patience is a price: so many epochs are spent to be sure that it is over."


def _expect_no_improvement_by_an_equal_loss(function):
    losses, patience = [3.0, 2.0, 2.0, 2.0], 2
    got = attempt(function, list(losses), patience, name="early_stopping")
    try:
        _, best = got
        later = best in (3, 4)
    except Exception:
        return  # the curves that follow say what is wrong with that
    if later:
        fail(
            f"with losses 3, 2, 2, 2 and patience {patience}, the best epoch is 2: got "
            f"{best}. An equal loss is no improvement."
        )


def _expect_epochs(function, losses, patience):
    text = f"losses {', '.join(f'{x:g}' for x in losses)} and patience {patience}"
    got = attempt(function, list(losses), patience, name="early_stopping")
    expect(
        isinstance(got, (tuple, list)) and len(got) == 2,
        "early_stopping should return two numbers, the last and the best epoch: got "
        f"{describe(got)}.",
    )
    got = numbers(got, "the result of early_stopping")
    last, best = _epochs(losses, patience)
    expect(got.shape == (2,), "each of the two results should be a single number.")
    if tuple(got) == (last - 1, best - 1):
        fail(f"with {text}, both epochs are one too small. Count the epochs from 1.")
    expect(
        got[0] == last,
        f"with {text}, training should stop after epoch {last}: got {got[0]:g}. Count "
        "the epochs since the best loss so far.",
    )
    expect(
        got[1] == best,
        f"with {text}, the best epoch up to epoch {last} is {best}: got {got[1]:g}. "
        "Later losses are never seen, and an equal loss is no improvement.",
    )


def _epochs(losses, patience):
    """The last and the best epoch, counted from 1, as EarlyStopping has them."""
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch - best == patience:
            break
    return epoch + 1, best + 1


@exercise(
    "5.4",
    "A smaller network",
    wants="a function that returns a compiled Keras model",
    hints=[
        "keras.Input(shape=(num_inputs,)) comes first, then three Dense layers with "
        "64, 32 and num_classes units.",
        'activation="relu" for the two hidden layers, "softmax" for the last.',
        'Compile with loss="sparse_categorical_crossentropy" and metrics=["accuracy"], '
        "and do not forget to return the model.",
    ],
)
def a_smaller_network(function):
    rng = np.random.default_rng(0)
    for num_inputs, num_classes in [(5, 3), (12, 7)]:
        model = attempt(function, num_inputs, num_classes, name="build_small")
        text = f"build_small({num_inputs}, {num_classes})"
        weights = _small_weights(model, num_inputs, num_classes, text, rng)
        x, y = (
            rng.normal(size=(40, num_inputs)),
            rng.integers(num_classes, size=40),
        )
        probs = _expect_outputs(model, x, weights, text)
    _expect_compiled(model, x, y, probs, text)
    return (
        "Three lines for the layers, one for how to train: the rest is up to the data."
    )


def _small_weights(model, num_inputs, num_classes, text, rng):
    """Random weights, which the model now has, too."""
    import keras

    expect(
        isinstance(model, keras.Model),
        f"{text} should return a Keras model: got {describe(model)}.",
    )
    shapes = [(num_inputs, 64), (64,), (64, 32), (32,), (32, num_classes)]
    shapes.append((num_classes,))
    got = [w.shape for w in attempt(model.get_weights, name=f"get_weights of {text}")]
    expect(
        got == shapes,
        f"{text} should have weights and biases of the shapes {shapes}: got {got}. "
        "Look at the units of each layer, and begin with keras.Input.",
    )
    weights = [rng.normal(scale=0.25, size=shape) for shape in shapes]
    model.set_weights(weights)
    return weights


def _expect_outputs(model, x, weights, text):
    """Compare with NumPy; return the probabilities."""
    W1, b1, W2, b2, W3, b3 = weights

    def logits(activation):
        return activation(activation(x @ W1 + b1) @ W2 + b2) @ W3 + b3

    def softmax(z):
        powers = np.exp(z - z.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)

    got = attempt(lambda: _outputs(model, x), name=text)
    got = numbers(got, f"the output of {text}")
    expect(
        got.shape == (len(x), len(b3)),
        f"the output of {text} should have shape {(len(x), len(b3))}: got {got.shape}.",
    )
    expect(
        np.abs(got.sum(axis=1) - 1).max() < 1e-4,
        f"the outputs of {text} for one sample should sum to 1: got "
        f"{got[0].sum():.3f}. Which activation makes them probabilities?",
    )
    expect(
        not np.allclose(got, softmax(logits(lambda z: z)), atol=1e-4),
        f"the hidden layers of {text} have no activation. Give the ReLU to both.",
    )
    probs = softmax(logits(lambda z: np.maximum(z, 0)))
    look_at = "Do both hidden layers have the ReLU, and the last layer the softmax?"
    expect_close(got, probs, f"the output of {text}", look_at, tolerance=1e-4)
    return probs


def _outputs(model, x):
    import keras

    return keras.ops.convert_to_numpy(model(x.astype("float32"), training=False))


def _expect_compiled(model, x, y, probs, text):
    expect(
        getattr(model, "compiled", False),
        f"the model of {text} is not compiled. Call model.compile(…) before you return "
        "it.",
    )
    try:
        model.run_eagerly = True  # a single batch is not worth compiling a program
        report = model.test_on_batch(x, y, return_dict=True)
        report = {name: float(value) for name, value in report.items()}
        plain_loss = _loss_of_plain_arrays(model, y, probs)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        fail(
            "the loss does not accept labels that are numbers such as 3. Is it the "
            f"sparse cross-entropy? It raised {type(error).__name__}."
        )
    wanted = -np.log(probs[np.arange(len(y)), y]).mean()
    powers = np.exp(probs)  # as if they were logits
    as_logits = np.log(powers.sum(axis=1)) - probs[np.arange(len(y)), y]
    expect(
        abs(plain_loss - as_logits.mean()) > 1e-3,
        "the loss takes the outputs of the model for logits. The last layer has a "
        "softmax, so leave from_logits at False.",
    )
    loss = report.pop("loss", np.nan)
    expect(
        abs(loss - wanted) < 1e-3,
        f"the loss should be the cross-entropy, here {wanted:.4f}: got {loss:.4f}. "
        "Which loss takes labels that are numbers?",
    )
    accuracy = np.mean(probs.argmax(axis=1) == y)
    expect(
        any(abs(value - accuracy) < 1e-4 for value in report.values()),
        f"the accuracy, here {accuracy:.4f}, should be reported beside the loss: got "
        f"{report or 'the loss alone'}. Look at the metrics of compile.",
    )


def _loss_of_plain_arrays(model, y, probs):
    """The loss on arrays: TensorFlow does not see there that a softmax made them."""
    import keras

    y, probs = map(keras.ops.convert_to_tensor, (y, probs.astype("float32")))
    return float(model.compute_loss(y=y, y_pred=probs))


@exercise(
    "5.5",
    "An independent copy",
    wants="a function that takes a Keras model and returns another one",
    hints=[
        "keras.models.clone_model(model) builds new layers like the old ones. Their "
        "weights are new random numbers.",
        "model.get_weights() returns the weights as a list of arrays, and "
        "set_weights(…) takes such a list.",
        "Another way: save the model to a file in a temporary folder, and load it.",
    ],
)
def an_independent_copy(function):
    import keras

    rng = np.random.default_rng(0)
    for sizes in [(4, 5, 3), (6, 8, 8, 2)]:
        layers = [
            keras.layers.Dense(size, activation="relu", name=f"layer_{i}")
            for i, size in enumerate(sizes[1:])
        ]
        model = keras.Sequential([keras.Input(shape=sizes[:1]), *layers])
        _randomise(model, rng)
        x = rng.normal(size=(20, sizes[0]))
        before = _outputs(model, x)
        copy = _attempt_with_help(
            function,
            (model,),
            "copy_of",
            "copy_of raised ValueError",
            "The model may have any layers and units: build the copy from the model "
            "itself.",
        )
        expect(
            isinstance(copy, keras.Model),
            f"copy_of should return a Keras model: got {describe(copy)}.",
        )
        expect(
            copy is not model,
            "copy_of returned the same model: a second name, not a second model.",
        )
        expect_close(
            _outputs(model, x),
            before,
            "the output of the original after copy_of",
            "The original should stay as it was.",
            tolerance=1e-5,
        )
        _expect_copy(copy, model, x, rng)
    return "Two models, one start: now two trials are a fair comparison."


def _expect_copy(copy, model, x, rng):
    wanted = _outputs(model, x)
    for changed, other, text in [
        (None, copy, "the output of the copy"),
        (model, copy, "the output of the copy, after the original has changed,"),
        (copy, model, "the output of the original, after the copy has changed,"),
    ]:
        if changed is not None:
            wanted = _outputs(other, x)
            _randomise(changed, rng)
            look_at = "Do the two models share layers, and with them the weights?"
        else:
            look_at = "Has the copy the weights of the original, or new random ones?"
        got = attempt(lambda model=other: _outputs(model, x), name="the copy")
        expect_close(got, wanted, text, look_at, tolerance=1e-5)


def _randomise(model, rng):
    model.set_weights([rng.normal(size=w.shape) for w in model.get_weights()])
