"""Checks of notebook 09: layers, losses and data of the reader's own."""

import json
import random
import tempfile

import numpy as np

from tutor.exercises import (
    NotAttempted,
    NotRight,
    attempt,
    describe,
    describe_error,
    exercise,
    expect,
    expect_close,
    fail,
    numbers,
)


def expect_class(answer, base, base_name):
    """The answer is a class of the wanted kind, and no longer the bare stub."""
    is_right_kind = isinstance(answer, type) and issubclass(answer, base)
    expect(
        is_right_kind,
        f"a class based on {base_name} is wanted: got {describe(answer)}. Give the "
        "class, not an object.",
    )
    bases = [parent.__name__ for parent in answer.__bases__]

    class Bare: ...  # what each class statement brings with it

    if bases == [base_name.split(".")[-1]] and not set(vars(answer)) - set(vars(Bare)):
        raise NotAttempted


def tried(function, *arguments, name):
    """As `attempt`, but for a method of a class that is no longer the bare stub."""
    try:
        return attempt(function, *arguments, name=name)
    except NotAttempted:
        fail(f"{name} gives ..., which stood for your code. Does every method return?")


def array_of(value, name):
    import keras

    return numbers(attempt(keras.ops.convert_to_numpy, value, name=name), name)


def config_of(layer, name):
    (config,) = attempt(lambda: (layer.get_config(),), name="get_config")
    expect(
        config is not None,
        "get_config returned None. End it with return and the dictionary; methods that "
        "change a dictionary, such as update, return None.",
    )
    is_dictionary = isinstance(config, dict)
    expect(
        is_dictionary, f"get_config should return a dictionary: got {describe(config)}."
    )
    try:
        return json.loads(json.dumps(config))
    except (TypeError, ValueError) as error:
        fail(
            f"the configuration of {name} cannot be written as text: "
            f"{describe_error(error)}. Give text and numbers only; "
            "keras.activations.serialize gives the name of an activation."
        )


def read_back(layer_class, config):
    """A new layer, made as loading makes it."""
    return attempt(layer_class.from_config, config, name="from_config")


@exercise(
    "9.1",
    "A learnable slope",
    wants="a class Slope, based on layers.Layer, with the argument start=0.25",
    hints=[
        "Four methods, as in Highway: __init__ keeps start, build makes one weight of "
        "shape (input_shape[-1],), call computes, get_config adds start.",
        "keras.initializers.Constant(self.start) is an initializer for the weight.",
        "ops.maximum(x, 0) + self.a * ops.minimum(x, 0); and **kwargs goes to "
        "super().__init__.",
    ],
)
def a_learnable_slope(slope_class):
    import keras

    expect_class(slope_class, keras.layers.Layer, "layers.Layer")
    expect(
        slope_class.call is not keras.layers.Layer.call,
        "Slope has no method call. Four are wanted: __init__, build, call, get_config.",
    )
    rng = np.random.default_rng(0)
    for width, start in ((3, None), (5, 0.5)):
        options = {} if start is None else {"start": start}
        name = "Slope()" if start is None else f"Slope(start={start})"
        layer = tried(lambda options=options: slope_class(**options), name=name)
        x = rng.normal(size=(6, width)).astype("float32")
        output = first_output(layer, x, name)
        expect(
            len(layer.trainable_weights) == 1,
            f"there should be one trainable weight: got "
            f"{len(layer.trainable_weights)}. Make it with self.add_weight in build.",
        )
        weight = layer.trainable_weights[0]
        expect(
            tuple(weight.shape) == (width,),
            f"the weight should have one number per column, shape ({width},): got "
            f"{tuple(weight.shape)}. Use input_shape[-1].",
        )
        want = np.full(width, 0.25 if start is None else start)
        look_at = "The weight begins at start, which is 0.25 by default."
        expect_close(array_of(weight, "the weight"), want, "the weight", look_at, 1e-5)
        slopes = want
        for _ in range(2):
            want = np.maximum(x, 0) + slopes * np.minimum(x, 0)
            look_at = "Positive numbers stay as they are, negative ones are times a."
            expect_close(output, want, "the output", look_at, 1e-5)
            slopes = rng.normal(size=width)
            weight.assign(slopes)
            output = array_of(tried(layer, x, name=name), "the output")
    expect_start_is_kept(slope_class)
    expect_works_in_a_model(slope_class)
    return "One number per column, and the network finds the bend by itself."


def first_output(layer, x, name):
    """The output of the call that builds the weights."""
    try:
        return array_of(tried(layer, x, name=name), "the output")
    except NotRight as reason:
        if "interpret initializer" in str(reason):
            fail(f"{reason} Wrap the number in keras.initializers.Constant.")
        raise


def expect_start_is_kept(slope_class):
    layer = tried(lambda: slope_class(start=-0.75, name="mine"), name="Slope")
    config = config_of(layer, "Slope")
    expect(
        config.get("start") == -0.75 and config.get("name") == "mine",
        f"the configuration of Slope(start=-0.75, name='mine') should hold both: got "
        f"start={config.get('start')!r} and name={config.get('name')!r}. Extend "
        "super().get_config().",
    )
    copy = read_back(slope_class, config)
    got = array_of(tried(copy, -np.ones((1, 2)), name="the loaded layer"), "output")
    look_at = "Does __init__ keep start?"
    expect_close(got, [[0.75, 0.75]], "the output after loading", look_at, 1e-5)


def expect_works_in_a_model(slope_class):
    """One step of training moves the slopes, and the file brings them back."""
    import keras

    layer, inputs = slope_class(start=0.5), keras.Input((2,))
    try:
        model = keras.Model(inputs, layer(inputs))
        sgd = keras.optimizers.SGD(1.0)
        model.compile(sgd, "mean_squared_error", run_eagerly=True)
        model.train_on_batch(-np.ones((1, 2)), np.array([[0.5, -0.5]]))
    except Exception as error:
        expect(
            "No gradients" not in str(error),
            "in training no gradient reaches the weight. Use ops with self.a itself.",
        )
        inner = str(error).split("Error encountered:")[-1]  # Keras puts it last
        reason = describe_error(Exception(inner)).removeprefix("Exception: ")
        fail(
            "the output is right for arrays. In a model x has no numbers yet: use ops, "
            f"not np, in call. There was {type(error).__name__}: {reason}"
        )
    want = [-0.5, 0.5]  # the slope of the loss is output - y = -0.5 - y, times -1
    look_at = "Use ops with self.a itself, so that the gradient reaches it."
    slopes = array_of(layer.trainable_weights[0], "the weight")
    expect_close(slopes, want, "the weight after a step of SGD", look_at, 1e-5)
    expect(
        keras.saving.get_registered_name(slope_class) != slope_class.__name__,
        "the class is not registered, and a model with it may not be found again after "
        "saving: keep the line @keras.saving.register_keras_serializable"
        '("own_parts") above the class.',
    )
    with tempfile.TemporaryDirectory() as folder:
        path = folder + "/slope.keras"
        attempt(lambda: (model.save(path), True), name="model.save")
        loaded = attempt(keras.models.load_model, path, name="load_model")
    got = array_of(loaded(-np.ones((1, 2))), "the output of the loaded model")
    look_at = "Is the weight made by self.add_weight in build?"
    expect_close(got, [[0.5, -0.5]], "the output of the loaded model", look_at, 1e-5)


@exercise(
    "9.2",
    "Remember every setting",
    wants="a class RememberingHighway, based on ChosenHighway, with get_config",
    hints=[
        "Only get_config is missing. super().get_config() already holds the settings "
        "of Highway.",
        'Return {**super().get_config(), "activation": ...}: the key is the name of '
        "the argument of __init__.",
        "keras.activations.serialize(self.activation) is the name of the activation.",
    ],
)
def remember_every_setting(layer_class):
    import keras

    expect_class(layer_class, keras.layers.Layer, "ChosenHighway")
    rng = np.random.default_rng(0)
    x = rng.normal(size=(5, 4)).astype("float32")
    for activation, gate_bias in (("tanh", 1.0), ("elu", -0.5)):
        what = f'RememberingHighway("{activation}", gate_bias={gate_bias})'
        layer = tried(
            lambda a=activation, b=gate_bias: layer_class(a, gate_bias=b, name="way"),
            name=what,
        )
        first = array_of(tried(layer, x, name=what), "the output")
        config = config_of(layer, what)
        for key, wanted in (("gate_bias", gate_bias), ("name", "way")):
            expect(
                config.get(key) == wanted,
                f"the configuration of {what} should hold {key} = {wanted!r}: got "
                f"{config.get(key)!r}. Extend super().get_config(), do not replace it.",
            )
        expect(
            "activation" in config,
            f"the configuration has no activation: got the keys {sorted(config)}. Add "
            "it under the name that __init__ takes.",
        )
        copy = read_back(layer_class, config)
        attempt(copy, x, name="the loaded layer")
        copy.set_weights(layer.get_weights())
        second = array_of(attempt(copy, x, name="the loaded layer"), "the output")
        expect(
            np.abs(first - second).max() < 1e-5,
            f"{what} and the layer made from its configuration differ with equal "
            f"weights. Its activation is stored as {describe(config['activation'])}: "
            "is it the one that this layer has?",
        )
    return "What __init__ takes, get_config gives: compare the two lists of names."


@exercise(
    "9.3",
    "The whole loss",
    wants="a function whole_loss(model, loss_function, x, y) that returns one number",
    hints=[
        "First outputs = model(x, training=True).",
        "Then loss_function(y, outputs) + sum(model.losses), in this order: targets "
        "before outputs, and the list after the call.",
    ],
)
def the_whole_loss(whole_loss):
    import keras
    from keras import layers, ops

    class DoublesInTraining(layers.Layer):
        """Like dropout, it behaves differently in training, but without chance."""

        def call(self, x, training=False):
            return 2 * x if training else x

    def squared_error(y, outputs):
        return ops.mean((2 * y - outputs) ** 2)  # not the same the other way round

    rng = np.random.default_rng(0)
    for strength in (0.0, 0.3):
        dense = layers.Dense(
            2,
            kernel_regularizer=keras.regularizers.L2(strength),
            activity_regularizer=keras.regularizers.L1(strength),
        )
        model = keras.Sequential([keras.Input((3,)), dense, DoublesInTraining()])
        for weight in model.weights:
            weight.assign(rng.normal(size=weight.shape))
        forbid_shortcuts(model)
        model(rng.normal(size=(4, 3)).astype("float32"))  # leaves an old penalty behind
        x, y = rng.normal(size=(6, 3)), rng.normal(size=(6, 2))
        x, y = x.astype("float32"), y.astype("float32")
        loss = attempt(whole_loss, model, squared_error, x, y, name="whole_loss")
        got = array_of(loss, "the loss")
        hidden = ops.convert_to_numpy(dense(x))
        W = dense.get_weights()[0]
        model(x)  # the list of penalties is now that of x
        penalties = sum(float(penalty) for penalty in model.losses)

        def error(outputs, targets=y):
            return np.mean((2 * targets - outputs) ** 2)

        expect(got.shape == (), f"the loss should be one number: got {describe(got)}.")
        want = error(2 * hidden) + penalties
        tolerance = 1e-4 * abs(want)
        if abs(got - want) > tolerance:
            explain_loss(got, want, tolerance, error, hidden, y, W, strength, penalties)
        expect(
            ops.is_tensor(loss),
            f"the value is right, and as {describe(loss)} of type "
            f"{type(loss).__name__} it cannot be differentiated. Return the tensor: no "
            "float, no .item(), no NumPy on the way.",
        )
        if keras.backend.backend() == "tensorflow":
            expect_gradient(whole_loss, model, squared_error, x, y)
    return "Whatever the layers ask for, now and later, is in it."


def forbid_shortcuts(model):
    """Let methods that cannot help here say why."""
    no_gradient = (
        "call model(x, training=True): predict gives arrays without a gradient."
    )
    not_compiled = (
        "the model is not compiled here; use loss_function(y, outputs) in place of "
    )
    reasons = dict.fromkeys(("predict", "predict_on_batch"), no_gradient)
    for name in ("compute_loss", "evaluate", "train_on_batch", "test_on_batch", "fit"):
        reasons[name] = f"{not_compiled}model.{name}."
    for name, reason in reasons.items():
        setattr(model, name, lambda *_, reason=reason, **options: fail(reason))


def expect_gradient(whole_loss, model, loss_function, x, y):
    """The gradient of the loss reaches the weights, through each of its parts."""
    import tensorflow as tf

    def by_hand(model, loss_function, x, y):
        return loss_function(y, model(x, training=True)) + sum(model.losses)

    gradients = []
    for function in (by_hand, whole_loss):
        with tf.GradientTape() as tape:
            loss = attempt(function, model, loss_function, x, y, name="whole_loss")
        gradients.append(tape.gradient(loss, [w.value for w in model.weights]))
    for want, got in zip(*gradients, strict=True):
        expect(
            got is not None and np.allclose(want, got, rtol=1e-3, atol=1e-5),
            "the value is right, and its gradient is not: a part of the loss comes "
            "without one. Keep tensors: no float, no .item(), no NumPy on the way.",
        )


def explain_loss(got, want, tolerance, error, hidden, y, W, strength, penalties):
    """Name the slip by the number that it leads to."""
    in_training, in_prediction = error(2 * hidden), error(hidden)
    slips = {
        "It is the loss of a call without training=True.": in_prediction + penalties,
        "The penalties are missing: add sum(model.losses).": in_training,
        "training=True and sum(model.losses) are both missing.": in_prediction,
        "It holds the penalties alone: add loss_function(y, outputs).": penalties,
        "The loss function takes the targets first, then the outputs: "
        "loss_function(y, outputs).": np.mean((4 * hidden - y) ** 2) + penalties,
        "It has the penalty on the weights and not that on the outputs of this call: "
        "read model.losses after the call.": in_training + strength * np.sum(W**2),
    }
    for explanation, value in slips.items():
        if abs(got - value) <= tolerance:
            fail(f"the loss should be {want:.4g}: got {got:.4g}. {explanation}")
    fail(
        f"the loss should be {want:.4g}: got {got:.4g}. Add sum(model.losses), read "
        "after this call of the model, to loss_function(y, outputs)."
    )


@exercise(
    "9.4",
    "Every sample once",
    wants="a class Shuffled, based on keras.utils.PyDataset",
    hints=[
        "Keep a random order of all places, self.rng.permutation(len(x)), and take "
        "slices of that order, as Batches takes slices of x.",
        "Use the same places for both: part = self.order[a:b], then self.x[part] and "
        "self.y[part].",
        "The generator np.random.default_rng(seed) is made once, in __init__; "
        "on_epoch_end draws the next order from it. len rounds up.",
    ],
)
def every_sample_once(dataset_class):
    import keras

    expect_class(dataset_class, keras.utils.PyDataset, "keras.utils.PyDataset")
    numpy_state, python_state = np.random.get_state(), random.getstate()
    try:
        orders = [
            two_epochs(dataset_class, num_samples, batch_size, seed)
            for num_samples, batch_size, seed in ((23, 5, 0), (40, 8, 0), (40, 8, 0))
        ]
        other = two_epochs(dataset_class, 40, 8, seed=1)
        now = np.random.get_state()
        untouched = np.array_equal(now[1], numpy_state[1]) and now[2] == numpy_state[2]
        untouched = untouched and random.getstate() == python_state
    finally:
        np.random.set_state(numpy_state)
        random.setstate(python_state)
    expect(
        untouched,
        "it sets or uses the random numbers of the whole program, and other parts draw "
        "from them, too. Make a generator of its own: np.random.default_rng(seed).",
    )
    expect(
        np.array_equal(orders[1], orders[2]),
        "two objects with seed=0 give different orders. Give the seed to the "
        "generator: np.random.default_rng(seed).",
    )
    expect(
        not np.array_equal(orders[1], other),
        "seed=0 and seed=1 give the same order. Give the seed to the generator: "
        "np.random.default_rng(seed).",
    )
    return "Rounding up keeps the last batch; one order for both keeps the pairs."


def two_epochs(dataset_class, num_samples, batch_size, seed):
    """The targets of two epochs, in order; fails unless both are as they should be."""
    y = np.arange(num_samples)
    x = np.stack([y + 0.5, -y], axis=1).astype("float32")
    x_given, y_given = x.copy(), y.copy()
    data = tried(
        lambda: dataset_class(x_given, y_given, batch_size, seed),
        name="Shuffled(x, y, batch_size, seed)",
    )
    orders = []
    for _ in range(2):
        orders.append(expect_epoch(data, x, batch_size))
        attempt(lambda: (data.on_epoch_end(), True), name="on_epoch_end")
    unchanged = np.array_equal(x_given, x) and np.array_equal(y_given, y)
    expect(unchanged, "x or y has changed. Shuffle a list of places instead.")
    expect(
        not np.array_equal(orders[0], y),
        "the first epoch has the samples in their old order. Shuffle in __init__.",
    )
    expect(
        not np.array_equal(*orders),
        "both epochs have the same order. Draw a new one in on_epoch_end, from a "
        "generator made once, in __init__.",
    )
    return orders


def expect_epoch(data, x, batch_size):
    """The targets of one epoch, in order; fails unless it has each sample once."""
    num_samples = len(x)
    num_batches = -(-num_samples // batch_size)
    got = attempt(len, data, name="len")
    expect(
        got == num_batches,
        f"{num_samples} samples in batches of {batch_size} make {num_batches} batches: "
        f"got {got}. The last, smaller batch counts, too: round up.",
    )
    batches = []
    for index in range(num_batches):
        batch = tried(lambda index=index: data[index], name=f"data[{index}]")
        is_pair = isinstance(batch, tuple | list) and len(batch) == 2
        expect(
            is_pair, f"data[{index}] should be a pair x, y: got {describe(batch)[:60]}."
        )
        batches.append([numbers(part, f"data[{index}]") for part in batch])
    expect_new_batches([some_y for _, some_y in batches], num_samples, batch_size)
    for index, (some_x, some_y) in enumerate(batches):
        size = min(batch_size, num_samples - index * batch_size)
        expect(
            some_x.shape == (size, 2) and some_y.shape == (size,),
            f"batch {index} should have shapes {(size, 2)} and {(size,)}: got "
            f"{some_x.shape} and {some_y.shape}.",
        )
        expect(
            np.allclose(some_x[:, 1], -some_y),
            f"batch {index} gives a sample the target of another. Use the same places "
            "for x and y.",
        )
    targets = [target for _, some_y in batches for target in some_y]
    num_distinct = len(set(targets))
    expect(
        num_distinct == num_samples,
        f"an epoch has {num_distinct} different samples of {num_samples}: some come "
        "twice and others never. Draw a permutation, once for each epoch.",
    )
    return np.array(targets)


def expect_new_batches(targets, num_samples, batch_size):
    """Fails if whole batches are shuffled, or each batch within itself."""
    got = [list(some_y.ravel()) for some_y in targets]
    in_order = [
        list(range(num_samples)[start : start + batch_size])
        for start in range(0, num_samples, batch_size)
    ]
    stay = all(sorted(batch) in in_order for batch in got)
    expect(
        got == in_order or not stay,
        "samples stay in their old batches. Shuffle the places of all samples, and "
        "then cut that order into batches.",
    )
