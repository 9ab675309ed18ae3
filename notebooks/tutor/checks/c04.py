"""Checks of notebook 04: digits by hand, and the network that would not learn."""

from itertools import islice

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
    "4.1",
    "Mini-batches",
    wants="a function that gives pairs (x_batch, y_batch), each sample exactly once",
    hints=[
        "rng.permutation(len(x)) gives all positions in random order.",
        "Walk over that order in steps: for start in range(0, len(x), batch_size). A "
        "slice that reaches past the end stops at the end.",
        "chosen = order[start : start + batch_size] picks the positions of one batch. "
        "Use the same positions for x and for y.",
    ],
)
def mini_batches(function):
    for num_samples, batch_size in [(10, 4), (12, 3), (5, 8), (60, 7)]:
        x = np.arange(2.0 * num_samples).reshape(num_samples, 2)
        y = np.arange(num_samples) + 100  # the label tells which sample it belongs to
        batches = _batches(function, x, y, batch_size, np.random.default_rng(1))
        text = f"mini_batches with {num_samples} samples and batch_size={batch_size}"
        _expect_sizes(batches, num_samples, batch_size, text)
        x_seen = np.concatenate([x_batch for x_batch, _ in batches])
        y_seen = np.concatenate([y_batch for _, y_batch in batches])
        expect_close(
            np.sort(y_seen),
            y,
            f"the sorted labels of all batches of {text}",
            "Each sample should come exactly once.",
        )
        expect_close(
            x_seen,
            x[y_seen.astype(int) - 100],
            f"x_batch, beside its labels, in {text}",
            "Does each sample keep its own label? Use one order for x and y.",
        )
    expect(
        (np.diff(y_seen) != 1).any(),
        "the samples come in the order in which they were given. Shuffle them first.",
    )
    expect(
        any(np.ptp(y_batch) >= len(y_batch) for _, y_batch in batches),
        "each batch holds samples that stood side by side, as in every other epoch. "
        "Shuffle samples, not batches: draw one random order of all, then cut it.",
    )
    again = _batches(function, x, y, batch_size, np.random.default_rng(1))
    other = _batches(function, x, y, batch_size, np.random.default_rng(2))
    expect(
        np.array_equal(y_seen, np.concatenate([pair[1] for pair in again])),
        "two generators with the same seed gave different orders. Take all random "
        "numbers from rng.",
    )
    expect(
        not np.array_equal(y_seen, np.concatenate([pair[1] for pair in other])),
        "two generators with different seeds gave the same order. Take the random "
        "numbers from rng, so that each epoch has an order of its own.",
    )
    return "Each sample once an epoch, in a new order: small steps that favour nobody."


def _batches(function, x, y, batch_size, rng):
    """The pairs that the function gives, as pairs of arrays."""
    name = "mini_batches"
    expect(
        callable(function), f"{name} should be a function: got {describe(function)}."
    )
    own_x, own_y = x.copy(), y.copy()  # not copied again, to see whether they change
    result = attempt(
        lambda *rest: function(own_x, own_y, *rest), batch_size, rng, name=name
    )
    # No answer needs more batches than samples; this ends one that goes on for ever.
    pairs = attempt(lambda: list(islice(result, len(x) + 1)), name=name)
    expect(
        np.array_equal(own_x, x) and np.array_equal(own_y, y),
        f"{name} changed the arrays x and y of its caller. Shuffle positions, "
        "and pick x[chosen] and y[chosen].",
    )
    if not pairs:
        fail("mini_batches gave no batches at all. Does it return or yield them?")
    for pair in pairs:
        expect(
            isinstance(pair, (tuple, list)) and len(pair) == 2,
            f"each batch should be a pair (x_batch, y_batch): got {describe(pair)}.",
        )
    return [(numbers(a, "x_batch"), numbers(b, "y_batch")) for a, b in pairs]


def _expect_sizes(batches, num_samples, batch_size, text):
    sizes = []
    for x_batch, y_batch in batches:
        expect(
            x_batch.ndim == 2 and x_batch.shape[1] == 2,
            f"x_batch should have shape (batch, 2), like x: got {x_batch.shape}.",
        )
        expect(
            y_batch.shape == x_batch.shape[:1],
            "y_batch should hold one label for each row of x_batch: got "
            f"{y_batch.shape} for {x_batch.shape}.",
        )
        sizes.append(len(y_batch))
    whole, rest = divmod(num_samples, batch_size)
    wanted = [batch_size] * whole + [rest] * (rest > 0)
    expect(
        sizes == wanted,
        f"{text} should give batches of sizes {wanted}: got {sizes[:12]}. Look at the "
        "last batch, which takes what is left. Shuffle samples, not batches.",
    )


@exercise(
    "4.2",
    "Share of saturated units",
    wants="a function that returns a list with one share for each layer but the input",
    hints=[
        "(a < 0.01) | (a > 0.99) is an array of True and False, with the shape of a.",
        "The mean of such an array is the share of True.",
        "activations[1:] leaves out the input.",
    ],
)
def share_of_saturated_units(function):
    rng = np.random.default_rng(0)
    for sizes in ([7, 5], [6, 10, 4], [3, 8, 5, 2]):
        activations, shares = [rng.uniform(0, 255, size=(20, sizes[0]))], []
        for size in sizes[1:]:
            layer, share = _layer_with_saturation(rng, 20, size)
            activations.append(layer)
            shares.append(share)
        given = [layer.copy() for layer in activations]
        got = _attempt_with_advice(
            {
                "bitwise": "Put each comparison in parentheses, and | between them.",
                "ambiguous": "Put each comparison in parentheses, and | between them.",
            },
            function,
            given,
            name="saturated_shares",
        )
        got = numbers(got, "the result of saturated_shares")
        expect(
            got.shape == (len(shares),),
            f"for {len(activations)} arrays, the input among them, the result should "
            f"have shape ({len(shares)},): got {got.shape}. Leave out the input, and "
            "keep the layers apart.",
        )
        expect(
            (got >= 0).all() and (got <= 1).all(),
            f"a share lies between 0 and 1: got {describe(got)}. Divide the count by "
            "the number of activations in the layer.",
        )
        expect_close(
            got,
            shares,
            "the share of saturated units",
            "Count both ends: below 0.01 and above 0.99.",
        )
    return "One number per layer tells you where the error will get stuck."


def _attempt_with_advice(advice, function, *arguments, name):
    """As `attempt`; where an error's text contains a key of `advice`, add its value."""
    try:
        return attempt(function, *arguments, name=name)
    except NotRight as reason:
        for part, sentence in advice.items():
            if part in str(reason):
                fail(f"{reason} {sentence}")
        raise


def _layer_with_saturation(rng, batch, size):
    """Activations, of which a known share is near 0 and a larger one near 1."""
    count = batch * size
    low, high = count // 5 + rng.integers(3), count // 3 + rng.integers(3)
    flat = rng.uniform(0.02, 0.98, size=count)
    flat[:low] = rng.uniform(0, 0.009, size=low)
    flat[low : low + high] = rng.uniform(0.991, 1, size=high)
    return rng.permutation(flat).reshape(batch, size), (low + high) / count


@exercise(
    "4.3",
    "Uniform weights",
    wants="a function that returns random weights of shape (fan_in, fan_out)",
    hints=[
        "The standard deviation r / √3 should equal 1 / √fan_in. Solve for r.",
        "rng.uniform(low, high, size=(rows, columns)) draws uniform numbers. Here low "
        "is -r.",
        "r is √(3 / fan_in), in code np.sqrt(3 / fan_in).",
    ],
)
def uniform_weights(function):
    name, seed = "uniform_weights", 0
    for fan_in, fan_out in [(400, 60), (50, 300), (5000, 4)]:
        text = f"{name}({fan_in}, {fan_out}, rng)"
        weights, again, other = (
            numbers(attempt(function, fan_in, fan_out, rng, name=name), text)
            for rng in map(np.random.default_rng, (seed, seed, seed + 1))
        )
        expect(
            weights.shape == (fan_in, fan_out),
            f"{text} should have shape {(fan_in, fan_out)}: got {weights.shape}.",
        )
        spread, bound = 1 / np.sqrt(fan_in), np.sqrt(3 / fan_in)
        mean = weights.mean()
        expect(
            abs(mean) < 0.05 * spread,  # over 5 standard deviations of the mean
            f"the mean of {text} should be near 0: got {mean:.4f}. "
            "Draw between -r and r.",
        )
        expect(
            abs(weights.std() / spread - 1) < 0.03,
            f"the standard deviation of {text} should be near {spread:.4f}: got "
            f"{weights.std():.4f}. Which r gives r / √3 = 1 / √fan_in?",
        )
        largest = np.abs(weights).max()
        expect(
            0.99 * bound < largest < 1.001 * bound,
            f"the largest size of a weight in {text} should be near {bound:.4f}: got "
            f"{largest:.4f}. Are the weights uniform between -r and r?",
        )
        inner = np.mean(np.abs(weights) < bound / 2)
        expect(
            abs(inner - 0.5) < 0.03,
            f"half of the weights of {text} should lie between -r/2 and r/2: got "
            f"{inner:.2f}. Are the weights uniform?",
        )
        expect(
            np.array_equal(weights, again) and not np.array_equal(weights, other),
            "the same seed should give the same weights, and another seed others. Take "
            "all random numbers from rng.",
        )
    return "Uniform or normal hardly matters; the standard deviation does."


@exercise(
    "4.4",
    "Cross-entropy from logits",
    wants="a function that returns the losses (batch,) and the errors (batch, classes)",
    hints=[
        "Begin with shifted = logits - logits.max(axis=1, keepdims=True). Then no "
        "power of e exceeds 1.",
        "log_totals = np.log(np.exp(shifted).sum(axis=1)). The loss of sample k is "
        "log_totals[k] minus shifted[k, labels[k]].",
        "np.arange(len(labels)) as rows and labels as columns pick one logit per "
        "sample. The errors are the softmax, minus 1 at these places.",
    ],
)
def cross_entropy_from_logits(function):
    rng = np.random.default_rng(0)
    for batch, classes in [(6, 4), (5, 10), (1, 3)]:
        logits = 2 * rng.normal(size=(batch, classes))
        labels = rng.integers(classes, size=batch)
        losses, errors = _losses_and_errors(function, logits, labels)
        expect_close(
            losses,
            _reference(logits, labels),
            "the losses",
            "Look at the sign and the logarithm, and use the shifted logits in both "
            "terms, or in none. Do not average over the batch.",
        )
        total = errors.sum(axis=1)
        expect(
            np.abs(total).max() < 1e-6,
            f"the errors of a sample should sum to 0: got {total[0]:.4g}. Is the "
            "softmax taken over the classes, and is 1 subtracted at the right class?",
        )
        expect_close(
            errors,
            _slopes(logits, labels),
            "the errors, against finite differences",
            "They are p - y for each sample, without an average over the batch.",
            tolerance=1e-5,
        )
    large = np.array(
        [[1000.0, 0.0, -1000.0], [1000.0, 0.0, -1000.0], [-1e3, -1e3, -1e3]]
    )
    losses, errors = _losses_and_errors(function, large, np.array([0, 2, 1]))
    wanted = [0, 2000, np.log(3)]
    expect_close(
        losses, wanted, "the losses for logits of ±1,000", "Do not round p to 0 first."
    )
    wanted = [[0, 0, 0], [1, 0, -1], [1 / 3, -2 / 3, 1 / 3]]
    expect_close(errors, wanted, "the errors for logits of ±1,000", "Look at p - y.")
    return (
        "Safe for any logits: the largest shifted logit is 0, and its power of e is 1."
    )


def _losses_and_errors(function, logits, labels):
    name = "cross_entropy"
    expect(
        callable(function), f"{name} should be a function: got {describe(function)}."
    )
    own = logits.copy()  # not copied again, to see whether it changes
    advice = {
        "broadcast": "Use keepdims=True for the maximum and the total, and "
        "logits.shape[1] for the number of classes."
    }
    got = _attempt_with_advice(
        advice, lambda given: function(own, given), labels, name=name
    )
    expect(
        np.array_equal(own, logits),
        f"{name} changed the logits of its caller. Write shifted = logits - ..., "
        "which makes a new array, not logits -= ...",
    )
    expect(
        isinstance(got, (tuple, list)) and len(got) == 2,
        "cross_entropy should return two arrays, the losses and the errors: got "
        f"{describe(got)}.",
    )
    size = "logits of ±1,000" if np.abs(logits).max() > 100 else "small logits"
    arrays = []
    for array, name, shape in [
        (got[0], "the losses", labels.shape),
        (got[1], "the errors", logits.shape),
    ]:
        if not _all_finite(array):
            fail(
                f"{name} should be finite numbers for {size}: got {describe(array)}. "
                "Subtract the largest logit of each sample first, and work with "
                "logits, not with the logarithm of a probability."
            )
        arrays.append(numbers(array, name))
        expect(
            arrays[-1].shape == shape,
            f"{name} should have shape {shape}: got {arrays[-1].shape}."
            + " Pair row k with labels[k], and do not average." * (array is got[0]),
        )
    return arrays


def _all_finite(array):
    try:
        return bool(np.isfinite(np.asarray(array, dtype=float)).all())
    except Exception:
        return True  # not numbers: `numbers` says so


def _reference(logits, labels):
    return np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(len(labels)), labels]


def _slopes(logits, labels, epsilon=1e-5):
    """How the loss of each sample changes with each of its logits, measured."""
    slopes = np.zeros_like(logits)
    for k in range(logits.shape[1]):
        step = epsilon * (np.arange(logits.shape[1]) == k)
        above, below = (
            _reference(logits + step, labels),
            _reference(logits - step, labels),
        )
        slopes[:, k] = (above - below) / (2 * epsilon)
    return slopes
