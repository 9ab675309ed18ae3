"""Checks of notebook 14: autoencoders."""

import itertools

import numpy as np
from scipy.special import expit

from tutor.exercises import (
    attempt,
    describe,
    exercise,
    expect,
    expect_close,
    fail,
    numbers,
)


@exercise(
    "14.1",
    "A mirrored autoencoder",
    wants="a function mirrored(sizes) that returns encoder, decoder and autoencoder",
    hints=[
        "sizes[1:] are the units of the encoder's layers, sizes[-2::-1] those of the "
        "decoder's.",
        'activation=None where a layer is the last of the encoder, "sigmoid" where it '
        'is the last of the decoder, "relu" otherwise.',
        "inputs = keras.Input((sizes[0],)), then keras.Model(inputs, "
        "decoder(encoder(inputs))).",
    ],
)
def a_mirrored_autoencoder(mirrored):
    rng = np.random.default_rng()
    for sizes in ([8, 6, 5, 2], [7, 4]):
        got = attempt(mirrored, list(sizes), name="mirrored")
        expect(
            isinstance(got, (list, tuple)) and len(got) == 3,
            f"mirrored should return three models: got {describe(got)}.",
        )
        for model, name in zip(got, ["encoder", "decoder", "autoencoder"], strict=True):
            expect(
                callable(model) and hasattr(model, "get_weights"),
                f"the {name} should be a Keras model: got {describe(type(model))}.",
            )
        encoder, decoder, autoencoder = got
        _expect_sizes(encoder, sizes, sizes, "encoder")
        _expect_sizes(decoder, sizes[::-1], sizes, "decoder")
        for model in (encoder, decoder):
            weights = [rng.normal(size=w.shape) for w in model.get_weights()]
            model.set_weights(weights)
        x = rng.normal(size=(20, sizes[0])).astype("float32")  # so ReLU shows
        code, copy = _run(encoder, x), _run(decoder, _run(encoder, x))
        _expect_endings(code, x, encoder, "encoder", sizes)
        _expect_endings(copy, code, decoder, "decoder", sizes)
        expect_close(
            _run(autoencoder, x),
            copy,
            "after a change of the weights of encoder and decoder, the copy",
            "The autoencoder should call these two models, not have layers of its own.",
            tolerance=1e-4,
        )
    return "Three models and one set of weights: to train one is to train all."


def _run(model, x):
    import keras

    return keras.ops.convert_to_numpy(model(x, training=False))


def _expect_sizes(model, sizes, given, name):
    pairs = itertools.pairwise(sizes)
    want = [shape for a, b in pairs for shape in ((a, b), (b,))]
    got = [weight.shape for weight in model.get_weights()]
    units = [shape[0] for shape in got if len(shape) == 1]
    advice = ""
    if sorted(units) == sorted([128, 32]) or sorted(units) == sorted([128, 784]):
        advice = " Take the units from sizes, whatever they are."
    elif units == list(sizes[-2::-1]) and name == "encoder":
        advice = (
            " Those of a decoder: return encoder, decoder, autoencoder, in this order."
        )
    elif name == "decoder" and units != list(sizes[1:]):
        advice = " The decoder goes back through the sizes in reverse."
    expect(
        got == want,
        f"for sizes {given} the {name} should have dense layers with {sizes[1:]} "
        f"units, {len(want)} arrays of weights: got units {units} in {len(got)} "
        f"arrays.{advice}",
    )


def _forward(x, weights, hidden, last):
    for k in range(0, len(weights), 2):
        x = x @ weights[k] + weights[k + 1]
        x = (last if k == len(weights) - 2 else hidden)(x)
    return x


def _relu(x):
    return np.maximum(x, 0)


def _linear(x):
    return x


def _expect_endings(got, x, model, name, sizes):
    weights = model.get_weights()
    last = _linear if name == "encoder" else expit
    tails = {_relu: "ReLU", _linear: "no activation", expit: "a sigmoid"}
    want = _forward(x, weights, _relu, last)
    # The right ending first: where all sums are positive, ReLU looks like none.
    for other in sorted(tails, key=lambda tail: tail is not last):
        for hidden in (_relu, _linear, expit, np.tanh):
            slip = _forward(x, weights, hidden, other)
            if not np.allclose(got, slip, atol=1e-4) or np.allclose(slip, want):
                continue
            if other is not last:
                fail(
                    f"the last layer of the {name} has {tails[other]}, and should "
                    f"have {tails[last]}."
                )
            fail(f"the hidden layers of the {name} should have ReLU, and have another.")
    expect_close(
        got,
        want,
        f"for sizes {sizes} and random weights, the output of the {name}",
        "Dense layers, ReLU between them, and the last activation as in the task.",
        tolerance=1e-4,
    )


@exercise(
    "14.2",
    "The errors of PCA",
    wants="a function pca_errors(x, sizes) that returns one error for each size",
    hints=[
        "Subtract x.mean(axis=0) first. np.linalg.svd gives the singular values, the "
        "largest first.",
        "Copies from k directions lose the squares of the singular values from the "
        "k-th on, counted from 0: singular[k:].",
        "The mean over all numbers of x is the sum divided by x.size.",
    ],
)
def the_errors_of_pca(pca_errors):
    rng = np.random.default_rng()
    for num_rows, num_columns, sizes in ((30, 8, [1, 3, 8]), (9, 12, [0, 2, 5])):
        spread = np.geomspace(3, 0.2, num_columns)
        x = 2 + rng.normal(size=(num_rows, num_columns)) * spread
        got = attempt(pca_errors, x, list(sizes), name="pca_errors")
        centred = x - x.mean(axis=0)
        want = _tails(centred, sizes) / x.size
        slips = [
            (_tails(x, sizes) / x.size, "Subtract the mean image first."),
            (
                [np.linalg.svd(centred)[1][k:].sum() / x.size for k in sizes],
                "Square the singular values.",
            ),
            (want * x.size, "That is the sum of squares: divide it by x.size."),
            (
                want * num_columns,
                "That is the sum for each image: divide by all numbers of x.",
            ),
            (
                np.mean(centred**2) - want,
                "That is what the k directions hold; the error is what is left.",
            ),
            (
                _tails(centred, range(len(sizes))) / x.size,
                "Those are the errors for sizes 0, 1, 2 …: use the numbers in sizes.",
            ),
            (
                _tails(x - x.mean(), sizes) / x.size,
                "Each pixel has a mean of its own: x.mean(axis=0).",
            ),
            (
                _tails(x - x.mean(axis=1, keepdims=True), sizes) / x.size,
                "Subtract the mean of each pixel over the images, not of each image.",
            ),
            (
                _tails(centred, [k + 1 for k in sizes]) / x.size,
                "That leaves out one value too many: k directions are kept.",
            ),
            (np.sqrt(want), "That is the root; the mean of squares is wanted."),
        ]
        array, look_at = (
            numbers(got, "the errors"),
            "Sum the squared singular values from the k-th on.",
        )
        for slip, text in slips:
            if array.shape == want.shape and np.allclose(array, slip, atol=1e-12):
                look_at = text if not np.allclose(slip, want) else look_at
        expect_close(array, want, f"the error for sizes {sizes}", look_at)
    return "One decomposition holds the best linear code of every size."


def _tails(x, sizes):
    singular = np.linalg.svd(x, full_matrices=False)[1]
    return np.array([np.sum(singular[k:] ** 2) for k in sizes])


@exercise(
    "14.3",
    "Hidden pixels",
    wants="a function hidden_pixels(x, share, rng) that returns inputs and targets",
    hints=[
        "rng.random(x.shape) >= share is True with the probability 1 - share.",
        "Multiply x by that: False counts as 0, and x itself stays as it is.",
        "The target of denoising is the clean image.",
    ],
)
def hidden_pixels(answer):
    expect(
        callable(answer),
        f"hidden_pixels should be a function: got {describe(answer)}.",
    )
    for shape, share in (((40, 300), 0.3), ((30, 500), 0.8)):
        x = np.random.default_rng().uniform(0.1, 1, size=shape)
        given = x.copy()
        got, again = (
            attempt(lambda: answer(x, share, np.random.default_rng(7)))  # noqa: B023
            for _ in range(2)
        )
        expect(
            isinstance(got, (list, tuple)) and len(got) == 2,
            "hidden_pixels should return two arrays, inputs and targets: got "
            f"{describe(got)}.",
        )
        expect(
            np.array_equal(x, given),
            "hidden_pixels changed x itself. Compute a new array.",
        )
        inputs, targets = numbers(got[0], "inputs"), numbers(got[1], "targets")
        for array, name in ((inputs, "inputs"), (targets, "targets")):
            expect(
                array.shape == shape,
                f"for x of shape {shape}, {name} should have that shape, too: got "
                f"{array.shape}.",
            )
        expect(
            np.array_equal(targets, x),
            "the target should be x as it was: the network learns to fill the gaps.",
        )
        _expect_hidden(inputs, x, share)
        expect(
            np.array_equal(inputs, again[0]),
            "two calls with equal generators hid different pixels: draw from rng, and "
            "from nothing else.",
        )
    return "The network sees only a part of each image, and is asked for the whole."


def _expect_hidden(inputs, x, share):
    """Each pixel is 0 with probability `share`, or that of x."""
    hidden = inputs == 0
    expect(
        np.array_equal(inputs[~hidden], x[~hidden]),
        "pixels that are not hidden should stay as they were.",
    )
    by_image, by_place = hidden.mean(axis=1), hidden.mean(axis=0)
    expect(
        not np.isin(by_image, (0, 1)).all(),
        "all pixels of an image were hidden together, or none. Draw for each pixel.",
    )
    expect(
        not np.isin(by_place, (0, 1)).all(),
        "hidden were the same places in every image. Draw for each pixel of each one.",
    )
    room = 5 * (share * (1 - share) / x.size) ** 0.5
    got = hidden.mean()
    look_at = "That is the share that is kept." if abs(got - 1 + share) < room else ""
    expect(
        abs(got - share) < room,
        f"of the pixels, a share of {share} should be hidden: got {got:.2f}. "
        + look_at,
    )


@exercise(
    "14.4",
    "One cloud from another",
    wants="a function kl(mean, log_var, prior_mean, prior_log_var), one value a row",
    hints=[
        "The variances are np.exp(log_var) and np.exp(prior_log_var).",
        "The variance and the squared distance of the means are both divided by the "
        "variance of the prior.",
        "Sum over axis=-1, the numbers of the code, and multiply by one half.",
    ],
)
def one_cloud_from_another(kl):
    rng = np.random.default_rng()
    for shape in ((4, 2), (3, 5)):
        m, v, pm, pv = rng.normal(size=(4, *shape))
        got = attempt(kl, m, v, pm, pv, name="kl")
        terms = _kl(m, v, pm, pv)
        want = terms.sum(axis=1)
        array = numbers(got, "the divergence")
        expect(
            array.shape == want.shape,
            f"the divergence should have shape {want.shape}, one value for each row: "
            f"got {array.shape}. Sum over the numbers of the code, axis=-1.",
        )
        slips = [
            (terms.mean(axis=1), "That is the mean over the numbers; add them up."),
            (2 * want, "The factor one half is missing."),
            (_kl(pm, pv, m, v).sum(axis=1), "That is the prior's divergence from q."),
            (
                _kl(m, v, 0 * pm, 0 * pv).sum(axis=1),
                "That is the divergence from the standard normal distribution: where "
                "does the prior enter?",
            ),
            (
                _kl(m, v, pm, 0 * pv).sum(axis=1) + 0.5 * pv.sum(axis=1),
                "The variance of the prior divides both other terms.",
            ),
            (
                0.5 * (pv - v + np.exp(v - pv) + (m - pm) ** 2 - 1).sum(axis=1),
                "The squared distance of the means is divided by the prior's variance, "
                "too.",
            ),
            (
                0.5 * (pv - v + (np.exp(v) + (m - pm)) / np.exp(pv) - 1).sum(axis=1),
                "The distance of the means is squared.",
            ),
            (
                0.5 * (pv - v + (v + (m - pm) ** 2) / pv - 1).sum(axis=1),
                "The variance is the exponential of log_var.",
            ),
            (
                _kl(m, v / 2, pm, pv / 2).sum(axis=1) + 0.25 * (pv - v).sum(axis=1),
                "np.exp(log_var / 2) is the deviation; the formula has variances.",
            ),
            (
                0.5 * (pv - v + (np.exp(v) + (m - pm) ** 2) / np.exp(pv)).sum(axis=1)
                - 0.5,
                "The 1 is subtracted for each number of the code, inside the sum.",
            ),
        ]
        look_at = "Take the formula term by term."
        for slip, text in slips:
            if np.allclose(array, slip):
                look_at = text
        expect_close(array, want, "the divergence", look_at)
        same = numbers(attempt(kl, m, v, m, v, name="kl"), "the divergence")
        expect_close(
            same, np.zeros(shape[0]), "the divergence of equal clouds", look_at
        )
    return "It is 0 only for equal clouds, and differs when the two change places."


def _kl(m, v, pm, pv):
    return 0.5 * (pv - v + (np.exp(v) + (m - pm) ** 2) / np.exp(pv) - 1)


@exercise(
    "14.5",
    "A walk from digit to digit",
    wants="a function walk(encoder, decoder, first, last, num_steps) that returns "
    "images",
    hints=[
        "A model wants a batch: np.stack([first, last]) has shape (2, 784).",
        "np.linspace(0, 1, num_steps)[:, None] is a column of shares, and "
        "(1 - share) * a + share * b is a point between the codes a and b.",
        "run(decoder, codes) makes images of all the points at once.",
    ],
)
def a_walk_from_digit_to_digit(walk):
    rng = np.random.default_rng()
    for size, num_steps in ((3, 5), (2, 4)):
        encoder, decoder, first, last = _two_ends(size, rng)
        arguments = encoder, decoder, first, last, num_steps
        got = numbers(attempt(walk, *arguments, name="walk"), "the images")
        want = (num_steps, 784)
        expect(
            got.shape == want,
            f"for num_steps = {num_steps} the images should have shape {want}: got "
            f"{got.shape}. "
            + (
                "Both ends count as steps."
                if got.shape[1:] == (784,)
                else "One decoded image, a row of 784 numbers, for each step."
            ),
        )
        a, b = _run(encoder, np.stack([first, last]))
        ends = _run(decoder, np.stack([a, b]))
        share = np.linspace(0, 1, num_steps)[:, None]
        right = _run(decoder, ((1 - share) * a + share * b).astype("float32"))
        pixels = (1 - share) * first + share * last
        short = np.arange(num_steps)[:, None] / num_steps
        look_at = "Straight line between the two codes, at equal steps, then decode."
        slips = [
            ((1 - share) * ends[0] + share * ends[1], "That mixes two copies, pixel by "
             "pixel. Mix their codes, and decode the mixtures."),
            (pixels, "That mixes the images. Encode them, mix the codes, decode."),
            (_run(decoder, _run(encoder, pixels.astype("float32"))), "That mixes the "
             "images and encodes the mixtures. Encode first, then mix the codes."),
            (right[::-1], "Your walk goes from last to first."),
            (np.concatenate([[first], right[1:-1], [last]]), "The ends are copies, "
             "too: decode their codes."),
            (_run(decoder, ((1 - short) * a + short * b).astype("float32")), "The walk "
             "stops before the end: the last image should be the copy of last."),
        ]  # fmt: skip
        for slip, text in slips:
            if np.allclose(got, slip, atol=1e-4):
                look_at = text
        expect_close(got, right, "the images", look_at, tolerance=1e-3)
    return (
        "The line is straight in the code; a decoder that is not linear bends it "
        "among the images."
    )


def _two_ends(size, rng):
    """Models and two images whose copies differ, or any walk would be right."""
    while True:
        encoder, decoder = _parts(size, rng)
        first, last = rng.random((2, 784)).astype("float32")
        one, other = _run(decoder, _run(encoder, np.stack([first, last])))
        if np.abs(one - other).mean() > 0.1:
            return encoder, decoder, first, last


def _parts(size, rng):
    """An encoder and a decoder that are far from linear, with random weights."""
    import keras
    from keras import layers

    half = [layers.Dense(4, activation="tanh"), layers.Dense(size)]
    encoder = keras.Sequential([keras.Input((784,)), *half])
    back = [layers.Dense(4, activation="tanh"), layers.Dense(784, activation="sigmoid")]
    decoder = keras.Sequential([keras.Input((size,)), *back])
    for model, scale in ((encoder, 0.1), (decoder, 1.5)):
        weights = [scale * rng.normal(size=w.shape) for w in model.get_weights()]
        model.set_weights(weights)
    last = encoder.layers[-1]
    last.set_weights([3 * rng.normal(size=w.shape) for w in last.get_weights()])
    return encoder, decoder
