"""Checks of notebook 11: questions to data, fair selections, shifts, a silent map."""

import numpy as np

from tutor.exercises import (
    NotAttempted,
    NotRight,
    attempt,
    describe,
    exercise,
    expect,
    expect_close,
    fail,
    numbers,
)

_QUESTIONS = ("shape", "type", "lowest", "highest", "counts", "pictures")


@exercise(
    "11.1",
    "Ask the data",
    wants='a function that returns a dict with "shape", "type", "lowest", "highest", '
    '"counts" and "pictures"',
    hints=[
        "images.shape has three numbers; one image has the last two of them.",
        'images.dtype is the type of the numbers, str(images.dtype) its name: "uint8".',
        "np.bincount(labels, minlength=10) counts all digits, absent ones, too.",
        "np.unique(labels, return_index=True) returns the digits that occur, in order, "
        "and the position of the first of each.",
    ],
)
def ask_the_data(function):
    """Images of three shapes and types, with ten, seven and four digits."""
    rng = np.random.default_rng(0)
    cases = [((7, 5), "uint8", 10), ((4, 4), "float32", 7), ((3, 6), "int16", 4)]
    for shape, kind, num_classes in cases:
        images = rng.integers(3, 250, size=(60, *shape)).astype(kind)
        labels = rng.integers(0, num_classes, size=60)
        try:
            got = attempt(function, images, labels, name="ask")
        except NotRight as error:
            absent = num_classes < 10
            fail(f"{error} {'Some digits do not occur in these labels.' * absent}")
        expect(isinstance(got, dict), f"ask should return a dict: got {describe(got)}.")
        if got and all(answer is ... for answer in got.values()):
            raise NotAttempted
        for key in _QUESTIONS:
            expect(key in got, f'the dict has no entry "{key}".')
            if got[key] is ...:
                fail(f'the entry "{key}" is still "...": one question is left.')
        _expect_shape(got["shape"], images.shape)
        expect(
            str(got["type"]) == kind,
            f'"type" should be "{kind}", the type of the numbers: got '
            f"{describe(got['type'])}. Look at images.dtype.",
        )
        for key, want in [("lowest", images.min()), ("highest", images.max())]:
            what = f'"{key}"'
            expect_close(got[key], want, what, "It is one number, over all images.")
        expect_close(
            got["counts"],
            np.bincount(labels, minlength=10),
            '"counts"',
            f"There are ten digits, and {num_classes} of them occur in these labels. A "
            "digit that never occurs counts 0.",
        )
        expect(
            not isinstance(got["pictures"], dict),
            '"pictures" should be a list or an array of images, in the order of the '
            "digits: got a dict.",
        )
        first = [list(labels).index(digit) for digit in sorted(set(labels))]
        expect_close(
            got["pictures"],
            images[first],
            '"pictures"',
            "For each digit that occurs, in their order, the first image of it.",
        )
    return "Six questions, and their answers fit any images with labels."


def _expect_shape(got, all_images):
    try:
        found = tuple(int(length) for length in got)
    except (TypeError, ValueError):
        found = got
    expect(
        found != all_images,
        f'"shape" should be that of one image, {all_images[1:]}: got {all_images}, '
        "which counts the images, too.",
    )
    expect(
        found == all_images[1:],
        f'"shape" should be {all_images[1:]}: got {describe(got)}.',
    )


@exercise(
    "11.2",
    "As many of the others",
    wants="a function that returns the chosen images and their targets 1 or 0",
    hints=[
        "np.flatnonzero(y == digit), np.flatnonzero(y != digit): positions in x.",
        "rng.choice(others, size=n, replace=False) draws n of them, none twice.",
        "chosen = np.concatenate([mine, others]) serves for both: x[chosen], and "
        "y[chosen] == digit are the targets.",
    ],
)
def as_many_of_the_others(function):
    name = "one_against_the_rest"
    rng = np.random.default_rng(0)
    for digit, num_images in [(6, 300), (0, 120)]:
        y = rng.permutation(np.arange(num_images) % 10)
        x = np.arange(num_images, dtype="float32")[:, None, None, None] * np.ones(
            (2, 2, 1)
        )
        pairs = [_pair(function, x, y, digit, seed) for seed in (1, 1, 2)]
        for chosen, targets in pairs:
            _expect_balanced(chosen, targets, y, digit)
        (first, _), (again, _), (other, _) = pairs
        expect(
            np.array_equal(first, again),
            f"{name} called twice with the same seed chooses other images. Take all "
            "random numbers from rng.",
        )
        expect(
            not np.array_equal(np.sort(first), np.sort(other)),
            "the same others are chosen for every seed. Draw them at random, with rng: "
            "the first ones may all come from one writer.",
        )
    return "As many 1 as 0, each image once, and each target tells the truth."


def _pair(function, x, y, digit, seed):
    """Which images were chosen (their values say it), and their targets."""
    name = "one_against_the_rest"
    got = attempt(function, x, y, digit, np.random.default_rng(seed), name=name)
    expect(
        isinstance(got, (tuple, list)) and len(got) == 2,
        f"{name} should return two arrays, images and targets: got {describe(got)}.",
    )
    images, targets = numbers(got[0], "the images"), numbers(got[1], "the targets")
    expect(
        images.ndim == 4 and images.shape[1:] == x.shape[1:],
        f"the images should have shape (n, 2, 2, 1) here: got {images.shape}.",
    )
    expect(
        targets.shape == (len(images),),
        f"there should be one target for each of the {len(images)} images: got the "
        f"shape {targets.shape}.",
    )
    return images[:, 0, 0, 0].astype(int), targets


def _expect_balanced(chosen, targets, y, digit):
    size = np.sum(y == digit)
    expect(set(targets) <= {0, 1}, "the targets should be 1 for the digit and else 0.")
    told, shown = targets == 1, y[chosen] == digit
    lies = np.sum(shown & ~told)
    expect(
        not np.array_equal(told, ~shown),
        "all targets are the wrong way round: 1 belongs to the images of the digit.",
    )
    if lies and shown.sum() == size and len(chosen) == len(set(chosen)):
        fail(
            f"the right images are chosen, but {lies} that show the digit {digit} have "
            "the target 0. Were images and targets shuffled together?"
        )
    expect(
        lies == 0,
        f"{lies} images with the target 0 show the digit {digit} all the same. In "
        "which array did you draw positions, and which array did you index with them?",
    )
    expect(
        not np.any(told & ~shown),
        f"images with the target 1 show another digit than {digit}.",
    )
    expect(
        len(chosen) == len(set(chosen)),
        "an image is chosen twice. Draw with replace=False.",
    )
    expect(
        told.sum() == size and np.sum(~told) == size,
        f"wanted: all {size} images of the digit and as many others. Got {told.sum()} "
        f"and {np.sum(~told)}.",
    )


@exercise(
    "11.3",
    "A fair split",
    wants="a function that returns x_fit, y_fit, x_val and y_val",
    hints=[
        "order = rng.permutation(len(x)) holds every position once, in random order.",
        "The first num_val positions choose the validation part, the rest the other.",
        "x and y need the same order: x[order], y[order].",
    ],
)
def a_fair_split(function):
    rng = np.random.default_rng(0)
    for size, num_val in [(200, 40), (90, 30)]:
        y = np.sort(rng.permutation(np.arange(size) % 10))  # sorted by class
        x = np.arange(size, dtype="float32")[:, None] * np.ones(3)
        parts = [_parts(function, x, y, num_val, seed) for seed in (1, 1, 2)]
        for x_fit, y_fit, x_val, y_val in parts:
            ids = np.concatenate([x_fit, x_val])
            wanted, sizes = (size - num_val, num_val), (len(x_fit), len(x_val))
            advice = "The parts must not overlap, and together must hold all images."
            if sizes == wanted[::-1]:
                advice = "Return them in the order x_fit, y_fit, x_val, y_val."
            expect(
                sizes == wanted,
                f"wanted {wanted[0]} and {wanted[1]} images: got {sizes[0]} and "
                f"{sizes[1]}. {advice}",
            )
            expect(
                np.array_equal(np.sort(ids), np.arange(size)),
                "each image should be in one part, once: some are missing or repeated. "
                "A permutation holds each position once.",
            )
            expect(
                np.array_equal(y[ids], np.concatenate([y_fit, y_val])),
                "an image has got the label of another. x and y need the same order.",
            )
            expect(
                len(set(y_val)) > 6,
                f"the labels were sorted, and {len(set(y_val))} of ten digits are in "
                "the validation part. Shuffle before you cut.",
            )
        expect(
            np.array_equal(parts[0][2], parts[1][2]),
            "the same seed gives another split. Take all random numbers from rng.",
        )
        expect(
            not np.array_equal(np.sort(parts[0][2]), np.sort(parts[2][2])),
            "another seed gives the same split. Draw the order with rng.",
        )
    return "Sorted or not, both parts now hold all ten digits."


def _parts(function, x, y, num_val, seed):
    got = attempt(function, x, y, num_val, np.random.default_rng(seed), name="split")
    expect(
        isinstance(got, (tuple, list)) and len(got) == 4,
        f"split should return x_fit, y_fit, x_val, y_val: got {describe(got)}.",
    )
    x_fit, y_fit, x_val, y_val = (
        numbers(part, name)
        for part, name in zip(got, ["x_fit", "y_fit", "x_val", "y_val"], strict=True)
    )
    for images, labels, part in [(x_fit, y_fit, "fit"), (x_val, y_val, "val")]:
        expect(
            images.ndim == 2 and images.shape[1] == 3 and labels.ndim == 1,
            f"x_{part} should hold rows of x, and y_{part} labels: got the shapes "
            f"{images.shape} and {labels.shape}.",
        )
        expect(
            len(images) == len(labels),
            f"x_{part} has {len(images)} rows and y_{part} {len(labels)}.",
        )
    return x_fit[:, 0].astype(int), y_fit, x_val[:, 0].astype(int), y_val


@exercise(
    "11.4",
    "Each image its own way",
    wants="a function that returns the images, each moved by its own whole numbers",
    hints=[
        "rng.integers(-most, most, size=(len(images), 2), endpoint=True) draws two "
        "numbers for each image.",
        "images[k : k + 1] is an array with one image in it, as shift wants.",
        "np.concatenate joins a list of such arrays.",
    ],
)
def each_image_its_own_way(function):
    name, most = "shift_each", 2
    rng = np.random.default_rng(11)
    images = rng.integers(1, 255, size=(120, 9, 7, 1)).astype("float32")
    sheets = []
    for seed in (1, 1, 2):
        generator = np.random.default_rng(seed)
        got = attempt(function, images, most, generator, name=name)
        got = numbers(got, "the moved images")
        expect(
            got.shape == images.shape,
            f"{name} should return the shape of the images, {images.shape}: got "
            f"{got.shape}.",
        )
        _expect_moves(got, images, most)
        sheets.append(got)
    expect(
        np.array_equal(sheets[0], sheets[1]),
        "the same seed moves the images otherwise. Take all random numbers from rng.",
    )
    expect(
        not np.array_equal(sheets[0], sheets[2]),
        "another seed moves the images alike. Draw the amounts with rng.",
    )
    return "So a network meets another image in each epoch, and its label stays true."


def _expect_moves(got, images, most):
    """Each image has moved by its own amounts, of which all occur."""
    moves = _moves(got, images, _with_zeros)
    lost = [k for k, move in enumerate(moves) if move is None]
    if lost:
        rolled = _moves(got, images, lambda x, *move: np.roll(x, move, axis=(1, 2)))
        expect(
            None in rolled,
            "what leaves an image on one side comes in on the other side. Zeros should "
            "come in: shift pads with them.",
        )
        fail(
            f"{len(lost)} of {len(images)} results are not the image in their place, "
            "moved by whole pixels with zeros at the edge."
        )
    expect(
        len(set(moves)) > 1,
        f"all images have moved by the same amounts, {moves[0]}. Draw new numbers for "
        "each image.",
    )
    expect(
        any(abs(down) != abs(right) for down, right in moves),
        "each image moves down as far as to the right. Each direction needs a number "
        "of its own.",
    )
    for place, direction in enumerate(["down", "to the right"]):
        amounts = [move[place] for move in moves]
        found, wanted = sorted(set(amounts)), list(range(-most, most + 1))
        advice = "Draw from both signs, and from all numbers."
        if found in (wanted[:-1], wanted[1:]):
            advice = "rng.integers leaves out the high end, unless endpoint=True."
        expect(
            found == wanted,
            f"with most={most}, the amounts {direction} should be from -{most} to "
            f"{most}, and all of these occur: got {found}. {advice}",
        )


def _moves(got, images, move_all):
    """By how much each image has moved, (down, right); None where no move fits."""
    moves = [None] * len(images)
    for down in range(-4, 5):
        for right in range(-4, 5):
            same = (move_all(images, down, right) == got).all(axis=(1, 2, 3))
            for k in np.flatnonzero(same):
                moves[k] = (down, right)
    return moves


def _with_zeros(images, down, right):
    height, width = images.shape[1:3]
    padded = np.pad(images, [(0, 0), (4, 4), (4, 4), (0, 0)])
    return padded[:, 4 - down : 4 - down + height, 4 - right : 4 - right + width]


@exercise(
    "11.5",
    "Switch off a map",
    wants="a function that returns the accuracy of the model without the map k",
    hints=[
        'layer = model.get_layer("second"); layer.get_weights() returns copies. '
        "The first is the kernel (height, width, input channels, filters).",
        "Map k is input channel k of that layer: kernel[:, :, k, :] = 0.",
        "Keep a second copy of the weights, and give it back with set_weights before "
        "you return.",
    ],
)
def switch_off_a_map(function):
    model, x, y = _small_network()
    before = model.get_weights()
    kernel, bias = model.get_layer("second").get_weights()
    wanted = []
    for k in range(kernel.shape[2]):
        silent = kernel.copy()
        silent[:, :, k] = 0
        model.get_layer("second").set_weights([silent, bias])
        wanted.append(_accuracy(model, x, y))
    for k, want in enumerate(wanted):
        model.set_weights(before)
        got = attempt(function, model, k, x, y, name="accuracy_without")
        after = model.get_weights()
        restored = len(after) == len(before) and all(map(np.array_equal, before, after))
        number = numbers(got, "the accuracy")
        expect(number.shape == (), f"one number is wanted: got {describe(got)}.")
        advice = "The kernel has the axes (height, width, input channels, filters)."
        if abs(number - 1) < 1e-6:  # the labels are what the whole model says
            advice = (
                "That is the accuracy with all maps: did set_weights come first, or "
                "were the old weights back too early?"
            )
        elif abs(abs(number) - (1 - want)) < 1e-6:
            advice = "Return the accuracy, not the difference that the map makes."
        if k < kernel.shape[3]:
            silent = kernel.copy()
            silent[..., k] = 0
            model.get_layer("second").set_weights([silent, bias])
            if abs(number - _accuracy(model, x, y)) < 1e-6:
                advice = (
                    "You silenced a filter of this layer; its input channel is wanted."
                )
        what = f"the accuracy without map {k}"
        expect_close(number, want, what, advice)
        expect(
            restored,
            "the model is not as it was: its weights have changed. Set the old ones "
            "again before you return.",
        )
    return "The weights are back in place, and each map has told what it is worth."


def _accuracy(model, x, y):
    import keras

    probs = keras.ops.convert_to_numpy(model(x, training=False))
    return np.mean(probs.argmax(axis=1) == y)


def _small_network():
    """Two convolutions with random weights, images, and the labels that it gives."""
    import keras
    from keras import layers

    model = keras.Sequential([keras.Input(shape=(6, 6, 1))])
    model.add(layers.Conv2D(5, 3, activation="relu", name="first"))
    model.add(layers.Conv2D(4, 3, activation="relu", name="second"))
    model.add(layers.Flatten())
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    rng = np.random.default_rng(6)  # each map and each filter matters to the accuracy
    model.set_weights([rng.normal(size=w.shape) for w in model.get_weights()])
    x = rng.normal(size=(200, 6, 6, 1)).astype("float32")
    probs = keras.ops.convert_to_numpy(model(x, training=False))
    return model, x, probs.argmax(axis=1)
