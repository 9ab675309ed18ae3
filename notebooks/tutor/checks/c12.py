"""Checks of notebook 12: famous models."""

import numpy as np

from tutor.exercises import attempt, exercise, expect, expect_close, fail, numbers

MEANS = np.array([103.939, 116.779, 123.68], dtype="float32")  # blue, green, red


@exercise(
    "12.1",
    "Count a basic block",
    wants="a function basic_block_parameters(channels, filters) that returns a number",
    hints=[
        "A convolution of 3 × 3 without bias has 9 · channels · filters weights, and "
        "its batch normalisation 4 · filters numbers.",
        "The second convolution goes from filters to filters: 9 · filters · filters.",
        "if channels != filters: add 1 · 1 · channels · filters weights and "
        "4 · filters numbers for the projection.",
    ],
)
def count_a_basic_block(basic_block_parameters):
    for channels, filters in ((16, 16), (8, 8), (12, 20), (24, 6)):
        got = attempt(
            basic_block_parameters, channels, filters, name="basic_block_parameters"
        )
        got = numbers(got, "the count")
        expect(got.ndim == 0, f"the count should be one number: got {got.shape}.")
        changes = channels != filters
        want, windows = (
            basic_block(channels, filters),
            9 * filters * (channels + filters),
        )
        small = (2 + changes) * filters  # one number per channel of each convolution
        slips = {
            windows + 8 * filters: "The path around needs a projection here.",
            want + (channels + 4) * filters: "With equal numbers of channels the path "
            "around is bare.",
            want + small: "The convolutions have no biases.",
            want - 4 * small: "Batch normalisation has parameters, too: four numbers "
            "per channel.",
            want - 4 * filters: "Batch normalisation follows each convolution, the "
            "projection included.",
            want - 2 * small: "Batch normalisation has four numbers per channel, not "
            "two.",
            want - small: "Batch normalisation has four numbers per channel, not "
            "three.",
        }
        slips.pop(want, None)
        expect(
            got == want,
            f"for {channels} channels and {filters} filters Keras counts {want:,}: got "
            f"{got:,g}. {slips.get(float(got), 'Count each layer for itself.')}",
        )
    return "Blocks of this shape make up ResNet18 and ResNet34."


def basic_block(channels, filters):
    """The parameters of such a block, counted by Keras."""
    import keras
    from keras import layers

    def conv_bn(x, size):
        x = layers.Conv2D(filters, size, padding="same", use_bias=False)(x)
        return layers.BatchNormalization()(x)

    inputs = keras.Input((4, 4, channels))
    around = inputs if channels == filters else conv_bn(inputs, 1)
    path = conv_bn(layers.ReLU()(conv_bn(inputs, 3)), 3)
    return keras.Model(inputs, layers.Add()([around, path])).count_params()


@exercise(
    "12.2",
    "A bottleneck",
    wants="a function bottleneck(x, filters) that returns a symbolic tensor",
    hints=[
        "Keep x: the path has a name of its own, and so has the path around.",
        'Conv2D(filters, 1, activation="relu"), then Conv2D(filters, 3, '
        'padding="same", activation="relu"), then Conv2D(4 * filters, 1).',
        "around = x if x.shape[-1] == 4 * filters else Conv2D(4 * filters, 1)(x). "
        "Then layers.ReLU()(layers.Add()([around, path])).",
    ],
)
def a_bottleneck(bottleneck):
    import keras
    from keras import layers

    rng = np.random.default_rng(0)
    for channels, filters in ((8, 2), (5, 3)):
        inputs = keras.Input((6, 7, channels))
        try:
            output = bottleneck(inputs, filters) if callable(bottleneck) else bottleneck
        except ValueError as error:
            fail(
                f"bottleneck raised a ValueError for {channels} channels and {filters} "
                "filters. To be added, the path and the path around need the same "
                "height, width and channels: look at the padding and at the "
                f"projection. It said: {str(error)[:90]}"
            )
        except Exception:  # attempt() says which
            output = None
        if output is None or not callable(bottleneck):
            output = attempt(bottleneck, inputs, filters, name="bottleneck")
        output = attempt(lambda value=output: value, name="bottleneck")
        expect(
            isinstance(output, keras.KerasTensor),
            "bottleneck should return a symbolic tensor: got an object of type "
            f"{type(output).__name__}.",
        )
        want = (None, 6, 7, 4 * filters)
        expect(
            tuple(output.shape) == want,
            f"for an input of shape (None, 6, 7, {channels}) and {filters} filters the "
            f"result should have shape {want}: got {tuple(output.shape)}. Look at the "
            'padding, at the last convolution, and at the sum: "Add", not '
            '"Concatenate".',
        )
        model = keras.Model(inputs, output)
        kinds = [type(layer) for layer in model.layers]
        expect(layers.BatchNormalization not in kinds, "Leave batch normalisation out.")
        convs = [layer for layer in model.layers if isinstance(layer, layers.Conv2D)]
        expect_convolutions(convs, channels, filters)
        projection = [
            c for c in convs if c.input is inputs and c.filters == 4 * filters
        ]
        for weight in model.weights:
            weight.assign(rng.normal(scale=0.5, size=weight.shape))
        x = rng.normal(size=(3, 6, 7, channels)).astype("float32")
        path = [conv for conv in convs if not any(conv is p for p in projection)]
        path.sort(key=lambda conv: (conv.filters, conv.kernel_size[0]))
        expect(
            [conv.kernel.shape[2] for conv in path] == [channels, filters, filters],
            f"for {channels} channels and {filters} filters the path should be 1 × 1, "
            "3 × 3, 1 × 1 in this order, each fed with what the one before made, and "
            "a projection should be fed with x.",
        )
        expect_path(model, x, path, projection)
    return (
        "Values agree with and without a projection. ResNet50 stacks sixteen blocks of "
        "this shape."
    )


def expect_convolutions(convs, channels, filters):
    """Three convolutions on the path, and a projection where the channels differ."""
    got = sorted((conv.kernel_size[0], conv.filters) for conv in convs)
    want = [(1, filters), (3, filters), (1, 4 * filters)]
    if channels != 4 * filters:
        want.append((1, 4 * filters))
    names = ", ".join(f"{size} × {size} to {number}" for size, number in sorted(want))
    have = ", ".join(f"{size} × {size} to {number}" for size, number in got)
    extra = got == sorted([*want, (1, 4 * filters)]) and channels == 4 * filters
    expect(
        got == sorted(want),
        f"for {channels} channels and {filters} filters the convolutions, sorted by "
        f"size, should be {names}: got {have or 'none'}."
        + " A path around that fits needs none."
        * extra,
    )


def expect_path(model, x, path, projection):
    """The values of the model are those of relu(around + path)."""
    from keras import ops

    def apply(conv, x, relu):
        kernel, *bias = conv.get_weights()
        value = np.asarray(ops.conv(x, kernel, padding="same"))
        value = value + (bias[0] if bias else 0)
        return np.maximum(value, 0) if relu else value

    first, second, third = path  # 1 × 1, 3 × 3, 1 × 1 with four times the filters
    around = apply(projection[0], x, False) if projection else x
    got = numbers(np.asarray(model(x, training=False)), "the output")

    def block(relu1=True, relu2=True, relu3=False, relu0=False, end=True, skip=True):
        value = apply(third, apply(second, apply(first, x, relu1), relu2), relu3)
        beside = np.maximum(around, 0) if relu0 else around
        value = value + beside if skip else value
        return np.maximum(value, 0) if end else value

    slips = {
        "the path around is missing from the sum.": {"skip": False},
        "a ReLU on the sum should end the block.": {"end": False},
        "the last convolution of the path should have no activation: a change may be "
        "negative.": {"relu3": True, "end": False},
        "the last convolution of the path should have no activation, only the sum.": {
            "relu3": True
        },
        "the projection should have no activation: it hands x on, negative numbers "
        "included.": {"relu0": True},
        "the convolution of 3 × 3 should have a ReLU.": {"relu2": False},
        "the first convolution should have a ReLU.": {"relu1": False},
    }
    want = block()
    for message, options in slips.items():
        if np.allclose(got, block(**options), rtol=0, atol=1e-4):
            expect(np.allclose(got, want, rtol=0, atol=1e-4), message)
    look_at = "Which layer gets which tensor? The path and the path around begin at x."
    expect_close(got, want, "the output", look_at, 1e-4)


@exercise(
    "12.3",
    "Prepare without harm",
    wants="a function prepare(images) that returns an array",
    hints=[
        "images[..., ::-1] turns red, green, blue into blue, green, red. Which order "
        "have MEANS?",
        'A subtraction with a sign of its own, a - b, makes a new array. "a -= b" '
        "changes a.",
        'The result should be float32, also for float64: .astype("float32").',
    ],
)
def prepare_without_harm(prepare):
    rng = np.random.default_rng(0)
    for kind in ("uint8", "float32", "float64"):
        images = rng.integers(0, 256, size=(2, 5, 4, 3)).astype(kind)
        given = images.copy()
        expect(callable(prepare), "prepare should be a function.")
        try:
            result = prepare(given)
        except TypeError as error:
            fail(
                f"prepare raised a TypeError for images of type {kind}: "
                f"{str(error)[:90]} … Make floats of them first."
            )
        except Exception:  # attempt() says which
            result = attempt(prepare, images, name="prepare")
        got = attempt(lambda value=result: value, name="prepare")
        got = getattr(got, "numpy", lambda value=got: value)()  # a tensor is as good
        want = images[..., ::-1].astype("float32") - MEANS
        for message, wrong in {
            "the colours are still red, green, blue. Turn the last axis around.": (
                images.astype("float32") - MEANS
            ),
            "the means belong to blue, green, red, in this order: turn the images "
            "around before you subtract.": (
                (images.astype("float32") - MEANS)[..., ::-1]
            ),
            "the order of the images was turned around, not the colours: [..., ::-1] "
            "turns the last axis.": images[::-1].astype("float32") - MEANS,
            "the height was turned around, not the colours: [..., ::-1] turns the last "
            "axis.": images[:, ::-1].astype("float32") - MEANS,
            "the width was turned around, not the colours: [..., ::-1] turns the last "
            "axis.": images[:, :, ::-1].astype("float32") - MEANS,
        }.items():
            if np.shape(got) == want.shape and np.allclose(got, wrong, atol=1e-3):
                fail(message)
        look_at = "Blue, green, red minus MEANS." + wrapped_around(got, want)
        expect_close(got, want, f"the result for {kind}", look_at, 1e-5)
        dtype = getattr(got, "dtype", None)
        expect(
            dtype == np.float32,
            f"for images of type {kind} the result should be float32: got {dtype}.",
        )
        expect(
            np.array_equal(given, images),
            f"after the call the images of type {kind} are not what they were. Which "
            "line writes into the array that it was given?",
        )
        expect(
            not np.shares_memory(np.asarray(got), given),
            "the result shares its memory with the images. Make a copy.",
        )
    return (
        "Bytes or floats, the result is the same and the photographs stay as they were."
    )


def wrapped_around(got, want):
    """A sentence if `got` is `want` modulo 256, as sums of bytes are."""
    if np.shape(got) != want.shape:
        return ""
    gap = numbers(got, "the result") - want
    apart = np.abs((gap + 128) % 256 - 128).max() < 1.5
    return " uint8 knows no negative numbers: make floats first." * bool(apart)


@exercise(
    "12.4",
    "Top-k accuracy",
    wants="a function top_k_accuracy(probs, y, k) that returns a number",
    hints=[
        "probs.argsort(axis=1) sorts each row, smallest first. The last k columns are "
        "the k most probable classes: [:, -k:].",
        "top == y[:, None] compares each of the k classes with the true one. "
        ".any(axis=1) says whether one of them fits, for each row.",
    ],
)
def top_k_accuracy(top_k_accuracy):
    rng = np.random.default_rng(0)
    for num_rows, num_classes, k in ((900, 8, 1), (900, 8, 3), (800, 20, 5), (7, 4, 4)):
        probs = rng.dirichlet(np.ones(num_classes), size=num_rows)
        y = rng.integers(num_classes, size=num_rows)
        got = attempt(top_k_accuracy, probs, y, k, name="top_k_accuracy")
        got = numbers(got, "the accuracy")
        expect(got.ndim == 0, f"the result should be one number: got {got.shape}.")
        place = (probs > probs[np.arange(num_rows), y][:, None]).sum(axis=1)
        want = np.mean(place < k)
        slips = {
            np.mean(num_classes - 1 - place < k): "These are the k smallest. argsort "
            "puts the largest last.",
            np.mean(place == 0): "This counts the most probable class only.",
            np.mean(
                place == k - 1
            ): "This counts only the k-th place, not all up to it.",
            np.mean(place <= k): "This counts one class too many.",
            np.mean(place < k - 1): "This counts one class too few.",
            float(np.sum(place < k)): "Divide by the number of rows.",
            np.mean(place < k) / k: "Each row counts once: divide by the number of "
            "rows, not by rows times k.",
            100 * want: "Give a share from 0 to 1, not per cent.",
        }
        order = probs.argsort(axis=1)[::-1]
        for top in (order[:, :k], order[:, -k:]):
            slip = np.mean((top == y[:, None]).any(axis=1))
            slips[slip] = "[::-1] turns the rows around; the classes need [:, ::-1]."
        near = [text for slip, text in slips.items() if abs(got - slip) < 1e-6]
        look_at = (near or ["Is the true class among the k largest?"])[0]
        expect_close(
            got, want, f"top-{k} accuracy for {num_classes} classes", look_at, 1e-6
        )
    return "With k = 1 it is the accuracy, with k = the number of classes always 1."
