"""Checks of notebook 08: the functional API."""

import numpy as np

from tutor.exercises import (
    attempt,
    describe_error,
    exercise,
    expect,
    expect_close,
    fail,
    numbers,
)


def expect_model(model, name, look_at="Does it end with return keras.Model(...)?"):
    import keras

    is_model = isinstance(model, keras.Model)
    expect(is_model, f"{name} should return a model: got {kind_of(model)}. {look_at}")


def kind_of(value):
    """The type of the answer, in words."""
    return f"an object of type {type(value).__name__}"


def outputs_of(model, inputs, name):
    """What the model makes of the inputs, in inference."""
    return attempt(lambda: model(inputs, training=False), name=name)


def array_of(model, inputs, name):
    return numbers(np.asarray(outputs_of(model, inputs, name)), name)


def set_random_weights(model, rng):
    for weight in model.weights:
        weight.assign(rng.normal(scale=0.5, size=weight.shape))


@exercise(
    "8.1",
    "As functional",
    wants="a function as_functional(sequential) that returns a keras.Model",
    hints=[
        "Begin with keras.Input(sequential.input_shape[1:]); that omits the batch.",
        "Go through sequential.layers in a loop, with x = layer(x).",
        "Keep the first symbolic tensor under a name of its own, inputs, and end with "
        "keras.Model(inputs, x).",
    ],
)
def as_functional(as_functional):
    import keras
    from keras import layers

    rng = np.random.default_rng(0)
    for sizes in ([4, 3], [5, 6, 2]):
        dense = [layers.Dense(size, activation="tanh") for size in sizes[1:]]
        sequential = keras.Sequential([keras.Input((sizes[0],)), *dense])
        set_random_weights(sequential, rng)
        model = attempt(as_functional, sequential, name="as_functional")
        expect_model(model, "as_functional", "End with keras.Model(inputs, x).")
        is_sequential = isinstance(model, keras.Sequential)
        expect(not is_sequential, "as_functional should return a functional model.")
        expect(
            model.input_shape == sequential.input_shape,
            f"the input should have shape {sequential.input_shape}: got "
            f"{model.input_shape}. Leave out the batch: input_shape[1:].",
        )
        expect_same_layers(model, sequential)
        x = rng.normal(size=(3, sizes[0])).astype("float32")
        look_at = "Is each layer called on what the layer before returned?"
        for what in ("the output", "the output after a weight was changed"):
            want = np.asarray(sequential(x))
            expect_close(array_of(model, x, what), want, what, look_at, 1e-5)
            set_random_weights(sequential, rng)
    return "Sequential is a loop that calls one layer after another."


def expect_same_layers(model, sequential):
    """Whether the model has each layer of the sequential one, and calls it itself."""
    missing = [one.name for one in sequential.layers if not among(one, model.layers)]
    expect(
        not among(sequential, model.layers),
        "the model contains the whole Sequential model as one layer. Call the layers "
        "in sequential.layers one by one.",
    )
    num_own = len([layer for layer in flat(model)[1:] if layer.weights])
    copies = missing and num_own >= len(sequential.layers)
    expect(
        not copies,
        "the model contains copies. It should contain the same layers: call those in "
        "sequential.layers.",
    )
    expect(
        not missing,
        f"{len(missing)} of {len(sequential.layers)} layers are missing in the model. "
        "Does the loop call all of sequential.layers?",
    )


def among(wanted, things):
    """Whether this very object is one of the things."""
    return any(wanted is thing for thing in things)


def flat(model):
    """The model and all layers in it, those inside others included."""
    return list(model._flatten_layers())


@exercise(
    "8.2",
    "Two answers about a house",
    wants="a function house_model(num_features) that returns a compiled keras.Model",
    hints=[
        "The end of headline_model shows outputs in a dictionary, and "
        "compile_headlines shows how to compile them.",
        'Two layers are called on the same tensor: layers.Dense(1, name="price") '
        'and layers.Dense(1, activation="sigmoid", name="sold").',
        "compile takes loss and loss_weights, a dictionary each, with the names of the "
        "outputs as keys.",
    ],
)
def two_answers_about_a_house(house_model):
    rng = np.random.default_rng(0)
    for num_features in (3, 6):
        model = house_of(house_model, num_features)
        expect_model(model, "house_model")
        names = [tensor.name for tensor in model.inputs]
        shapes = [tuple(tensor.shape) for tensor in model.inputs]
        expect(
            names == ["features"] and shapes == [(None, num_features)],
            f'there should be one input, named "features", of shape '
            f"(None, {num_features}): got {names} of shape {shapes}.",
        )
        x = {"features": 5 * rng.normal(size=(200, num_features)).astype("float32")}
        outputs = outputs_of(model, x, "the model")
        expect(
            isinstance(outputs, dict) and sorted(outputs) == ["price", "sold"],
            'the outputs should be a dictionary with the keys "price" and "sold": got '
            f"{sorted(outputs) if isinstance(outputs, dict) else kind_of(outputs)}.",
        )
        price, sold = (np.asarray(outputs[key]) for key in ("price", "sold"))
        for name, array in (("price", price), ("sold", sold)):
            expect(
                numbers(array, name).shape == (200, 1),
                f"{name} should have shape (200, 1) for 200 houses: got {array.shape}.",
            )
        expect(
            ((sold >= 0) & (sold <= 1)).all(),
            "sold should lie between 0 and 1. Which activation makes a probability?",
        )
        expect(
            np.ptp(sold) > 1e-6 or sold.min() < 0.999,
            "sold is 1 for every house. A softmax shares 1 out among the units, and "
            "here is one unit. Which activation suits it?",
        )
        expect_any_price(model)
    expect_hidden(model, x)
    expect_losses(model, x, price, sold, rng)
    return "Two questions, one model, and one number to bring down."


def house_of(house_model, num_features):
    expect(callable(house_model), "house_model should be a function.")

    def call():
        model = house_model(num_features)
        expect(
            model is not None,
            "house_model returned None. compile returns None, too: call it in a line "
            "of its own, and end with return model.",
        )
        return model

    return attempt(call, name="house_model")


def expect_hidden(model, x):
    """A linear function has halfway between two houses the mean of their prices."""
    other = {"features": x["features"][::-1].copy()}
    middle = {"features": (x["features"] + other["features"]) / 2}
    first, second, half = (
        np.asarray(outputs_of(model, given, "the model")["price"])
        for given in (x, other, middle)
    )
    bend = np.abs(half - (first + second) / 2).max()
    expect(
        bend > 1e-4 * (1 + np.abs(half).max()),
        "price is a linear function of the features, as it is without a hidden layer. "
        "Put a dense layer with an activation in between.",
    )


def expect_any_price(model):
    """Whether the price is a linear function of the layer before: no activation."""
    layer = next((layer for layer in model.layers if layer.name == "price"), None)
    activation = getattr(getattr(layer, "activation", None), "__name__", "linear")
    expect(
        activation == "linear",
        f"price may be any number, and its activation {activation} forbids some. Leave "
        "the activation out.",
    )


def expect_losses(model, x, price, sold, rng):
    expect(model.compiled, "the model should be compiled. Call model.compile(...).")
    weights = (model.get_compile_config() or {}).get("loss_weights")
    expect(
        not isinstance(weights, dict) or sorted(weights) == ["price", "sold"],
        f"the loss weights should have the names of the outputs, price and sold: got "
        f"{list(weights or [])}.",
    )
    targets = {
        "price": rng.normal(size=price.shape).astype("float32"),
        "sold": rng.integers(0, 2, size=sold.shape).astype("float32"),
    }
    outputs = outputs_of(model, x, "the model")
    loss = attempt(lambda: model.compute_loss(x, targets, outputs), name="the loss")
    got = float(np.asarray(loss))
    chosen = np.clip(np.where(targets["sold"] == 1, sold, 1 - sold), 1e-7, 1)
    price_loss, sold_loss = np.mean((price - targets["price"]) ** 2), -np.log(chosen)
    want = 0.2 * price_loss + sold_loss.mean()
    expect(
        abs(got - want) < 1e-2 * want,
        f"the loss should be 0.2 times that of price plus that of sold, {want:.4g}: "
        f"got {got:.4g}. Look at the two losses and the loss weights.",
    )


@exercise(
    "8.3",
    "Real twins",
    wants="a function twin_model(make_encoder) that returns a model of two inputs",
    hints=[
        "Call make_encoder() once and give its result a name. Then call that encoder "
        "twice, on the left and on the right image.",
        "layers.Dot(axes=1, normalize=True) takes a list of the two codes and gives "
        "their cosine, shape (batch, 1).",
        'Call layers.Dense(1, activation="sigmoid") on the cosine, and end with '
        "keras.Model([left, right], same).",
    ],
)
def real_twins(twin_model):
    rng = np.random.default_rng(0)
    for code in (8, 5):
        made = []
        maker = encoder_maker(code, made)
        model = attempt(connected, twin_model, maker, name="twin_model")
        expect_model(model, "twin_model")
        shapes = [tuple(tensor.shape) for tensor in model.inputs]
        expect(
            shapes == [(None, 784)] * 2,
            f"there should be two inputs of 784 pixels: got the shapes {shapes}.",
        )
        expect(made, "twin_model should use make_encoder.")
        in_model = [arm for arm in made if among(arm, flat(model))]
        expect(
            len(in_model) == 1,
            f"the model contains {len(in_model)} encoders and should contain one. Call "
            "make_encoder() once, and what it returns twice.",
        )
        set_random_weights(model, rng)
        left, right = rng.random((2, 40, 784)).astype("float32") - 0.5
        verdict = array_of(model, [left, right], "the output")
        expect(
            verdict.shape == (40, 1),
            f"the output should have shape (40, 1) for 40 pairs: got {verdict.shape}.",
        )
        expect_verdict(model, in_model[0], left, right, verdict)
    return "One encoder, two calls: neither the order nor the length of a code matters."


def connected(twin_model, maker):
    """The model; an unused input fails here, as it already does in some Keras."""
    try:
        return twin_model(maker)
    except ValueError as error:
        expect(
            "not connected" not in str(error),
            "one of the inputs leads nowhere. Does the right image pass an encoder?",
        )
        raise


def expect_verdict(model, arm, left, right, verdict):
    """Two images must matter, in any order, and only through the cosine."""
    other = array_of(model, [left, right[::-1]], "the output")
    expect(
        np.abs(other - verdict).max() > 1e-6,
        "the verdict does not change with the right image. Does each image pass "
        "the encoder?",
    )
    swapped = array_of(model, [right, left], "the output")
    expect(
        np.abs(swapped - verdict).max() < 1e-4,
        "the verdict changes when the images swap places. Compare the codes in a way "
        "that treats both alike, by their cosine.",
    )
    codes = [np.asarray(arm(images)) for images in (left, right)]
    a, b = (code / np.linalg.norm(code, axis=1, keepdims=True) for code in codes)
    cosine = (a * b).sum(axis=1, keepdims=True)
    expect(
        not np.allclose(verdict, cosine, atol=1e-4),
        "the output is the cosine itself, from -1 to 1. Call a dense layer of one unit "
        "with a sigmoid on it.",
    )
    expect(
        verdict.min() >= 0 and verdict.max() <= 1,
        f"the output should lie between 0 and 1: it goes from {verdict.min():.2g} to "
        f"{verdict.max():.2g}. Has the last layer a sigmoid?",
    )
    own = [w for w in model.weights if not among(w, arm.weights)]
    shapes = sorted(tuple(weight.shape) for weight in own)
    expect(
        shapes in ([(1,), (1, 1)], [(1, 1)]),
        "besides the encoder there should be one weight, for the cosine, and a bias: "
        f"got the shapes {shapes}. Is the cosine all that the last layer gets?",
    )
    score = sum(np.asarray(w) * (cosine if len(w.shape) == 2 else 1) for w in own)
    look_at = "Is it the sigmoid of weight times cosine plus bias? Mind normalize=True."
    want = 1 / (1 + np.exp(-score))
    expect_close(verdict, want, "the output", look_at, 1e-3)


def encoder_maker(code, made):
    """A make_encoder() whose encoders are also appended to the list `made`."""
    import keras
    from keras import layers

    def make_encoder(name=None):
        expect(
            name is None or isinstance(name, str),
            "call make_encoder() with no argument. It returns an encoder; call that "
            "on an image.",
        )
        pixels = keras.Input((784,))
        output = layers.Dense(code, activation="tanh")(pixels)
        model = keras.Model(pixels, output, name=name)
        made.append(model)
        return model

    return make_encoder


@exercise(
    "8.4",
    "A residual block",
    wants="a function residual_block(x, units) that returns a symbolic tensor",
    hints=[
        "Three steps: a Dense layer with ReLU on x, a Dense layer without activation "
        "on the result, and the sum of that and x.",
        "The second layer must be as wide as x: x.shape[-1].",
    ],
)
def a_residual_block(residual_block):
    import keras
    from keras import layers

    rng = np.random.default_rng(0)
    for width, units in ((4, 7), (6, 3)):
        inputs = keras.Input((width,))
        output = block_of(residual_block, inputs, width, units)
        model = keras.Model(inputs, output)
        dense = [layer for layer in model.layers if isinstance(layer, layers.Dense)]
        sizes = [layer.units for layer in dense]
        expect(
            sizes == [units, width],
            f"there should be two dense layers, of {units} and {width} units: got "
            f"{sizes}.",
        )
        x = rng.normal(size=(20, width)).astype("float32")
        for weight in model.weights:
            weight.assign(np.zeros(weight.shape))
        got = array_of(model, x, "the output")
        expect(
            not np.allclose(got, np.maximum(x, 0), atol=1e-5),
            "a ReLU stands after the sum and cuts off negative x. Return the sum "
            "itself.",
        )
        look_at = "With all weights at 0 the block should return x: the path around it."
        expect_close(got, x, "the output", look_at, 1e-5)
        set_random_weights(model, rng)
        W1, W2 = (np.asarray(layer.kernel) for layer in dense)
        b1, b2 = (np.asarray(layer.bias) if layer.use_bias else 0 for layer in dense)
        want = x + np.maximum(x @ W1 + b1, 0) @ W2 + b2
        look_at = "Has the first layer a ReLU, and the second no activation?"
        expect_close(array_of(model, x, "output"), want, "the output", look_at, 1e-4)
    return "With all weights at zero it changes nothing: depth does no harm."


def block_of(residual_block, inputs, width, units):
    """What residual_block returns, if it is a symbolic tensor of the right shape."""
    import keras

    expect(callable(residual_block), "residual_block should be a function.")
    look_at = "The second layer needs the width of x, x.shape[-1]."
    try:
        output = residual_block(inputs, units)
    except ValueError as error:
        fail(f"residual_block raised an error for x of width {width} and {units} "
             f"units. {look_at} It said: {describe_error(error)}")  # fmt: skip
    output = attempt(lambda: output, name="residual_block")
    expect(
        isinstance(output, keras.KerasTensor),
        f"the result should be a symbolic tensor: got {kind_of(output)}.",
    )
    inner = keras.Model(inputs, output).layers
    expect(
        not any(isinstance(layer, keras.layers.Concatenate) for layer in inner),
        "the block puts x beside the change. Add, do not concatenate.",
    )
    expect(
        tuple(output.shape) == (None, width),
        f"the result should have the shape of x, (None, {width}): got "
        f"{tuple(output.shape)}. {look_at}",
    )
    return output


@exercise(
    "8.5",
    "The sum of a row",
    wants="a function sum_model(digit_value, length) that returns a keras.Model",
    hints=[
        "The input has the shape (length, 784). layers.TimeDistributed(digit_value) "
        "applies the model to each image.",
        "The values then have the shape (batch, length, 1). ops.sum(..., axis=1) adds "
        "them up.",
    ],
)
def the_sum_of_a_row(sum_model):
    import keras
    from keras import layers

    rng = np.random.default_rng(0)
    for length in (2, 5):
        pixels = keras.Input((784,))
        hidden = layers.Dense(3, activation="tanh")(pixels)
        digit_value = keras.Model(pixels, layers.Dense(1)(hidden))
        set_random_weights(digit_value, rng)
        model = attempt(sum_model, digit_value, length, name="sum_model")
        expect_model(model, "sum_model")
        expect(
            model.input_shape == (None, length, 784),
            f"with length {length} the input should have shape (None, {length}, 784): "
            f"got {model.input_shape}.",
        )
        x = rng.normal(scale=0.1, size=(4, length, 784)).astype("float32")
        got = array_of(model, x, "the output")
        expect(
            got.shape == (4, 1),
            f"the output should have shape (4, 1) for four samples: got {got.shape}. "
            f"The values have shape (4, {length}, 1). Sum over axis 1, the images, and "
            "leave the other axes as they are: no keepdims, no Flatten.",
        )
        expect(
            model.count_params() == digit_value.count_params(),
            f"digit_value has {digit_value.count_params()} parameters, your model "
            f"{model.count_params()}. It needs no new weights: sum with ops.sum.",
        )
        expect(
            all(among(weight, model.weights) for weight in digit_value.weights),
            "the weights are not those of digit_value. Your model should contain "
            "digit_value itself, not a copy.",
        )
        values = np.asarray(digit_value(x.reshape(-1, 784))).reshape(4, length)
        want = values.sum(axis=1, keepdims=True)
        if np.allclose(got * length, want, rtol=0, atol=1e-4):
            fail("the output is the mean of the values. Wanted: the sum, not the mean.")
        look_at = "Apply digit_value to each image, then add the values up."
        expect_close(got, want, "the output", look_at, 1e-4)
    return "One model for every place: more images, no more weights."
