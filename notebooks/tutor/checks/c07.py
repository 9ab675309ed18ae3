"""Checks of notebook 07: dropout, batch normalisation, comparisons, calibration."""

from types import SimpleNamespace

import numpy as np

from tutor.exercises import (
    attempt,
    describe,
    exercise,
    expect,
    expect_close,
    fail,
    numbers,
)


def _two_arrays(got, name, first, second):
    """The two parts of a pair; fails if it is none."""
    expect(
        isinstance(got, (tuple, list, np.ndarray)) and len(got) == 2,
        f"{name} should return two things, {first} and {second}: got {describe(got)}.",
    )
    return got[0], got[1]


def _call(function, *arguments, name):
    """What the function returns; fails if it changes an array that it is given."""
    expect(
        callable(function), f"{name} should be a function: got {describe(function)}."
    )
    mine = [a.copy() if isinstance(a, np.ndarray) else a for a in arguments]
    got = attempt(lambda: function(*mine), name=name)
    for before, after in zip(arguments, mine, strict=True):
        expect(
            not isinstance(before, np.ndarray) or np.array_equal(before, after),
            f"{name} changed an array that it was given. Make new ones: W * k, not "
            "W *= k; b - c, not b -= c.",
        )
    return got


@exercise(
    "7.1",
    "Inverted dropout",
    wants="a function that drops and scales while training and else returns x",
    hints=[
        "rng.random(x.shape) >= rate is True with probability 1 - rate.",
        "Divide what is kept by 1 - rate, so that the mean stays.",
        "Begin with: if not training: return x.",
    ],
)
def inverted_dropout(function):
    name = "inverted_dropout"
    rng = np.random.default_rng(0)
    for shape, rate in [((200, 50), 0.2), ((3000,), 0.5), ((20, 30, 40), 0.8)]:
        x = rng.uniform(1, 2, size=shape)
        text = f"{name} with rate={rate}"
        got, again, other = (
            numbers(attempt(function, x, rate, generator, True, name=name), text)
            for generator in map(np.random.default_rng, (1, 1, 2))
        )
        expect(
            got.shape == shape,
            f"{text} should keep the shape {shape}: got {got.shape}.",
        )
        kept = got != 0
        share = np.mean(~kept)
        expect(
            abs(share - rate) < 0.06,
            f"{text} should set a share of about {rate} to 0: got {share:.2f}. "
            "Which side of the comparison is kept?",
        )
        wanted = x / (1 - rate)
        wrong = kept & (np.abs(got - wanted) > 1e-6 * wanted)
        if wrong.any():
            old, new, right = (array[wrong][0] for array in (x, got, wanted))
            fail(
                f"{text} made {new:.3f} of a kept {old:.3f}, and {right:.3f} was "
                "wanted. Divide the kept values by 1 - rate, so that the mean is "
                "preserved."
            )
        if len(shape) > 1:
            rows = kept.reshape(len(kept), -1)
            expect(
                (rows != rows[0]).any() and (rows != rows[:, :1]).any(),
                "all rows, or all columns, drop the same places. Draw a number for "
                "each element: rng.random(x.shape).",
            )
        expect(
            np.array_equal(got, again) and not np.array_equal(got, other),
            "the same seed should drop the same places, and another seed others. Take "
            "all random numbers from rng.",
        )
        still = attempt(function, x, rate, np.random.default_rng(1), False, name=name)
        expect_close(
            still, x, f"{name} with training=False", "In prediction, return x as it is."
        )
    return "The mean is the same in training and in prediction."


@exercise(
    "7.2",
    "Fold it away",
    wants="a function that returns the new W (inputs, units) and the new b (units,)",
    hints=[
        "Write prediction as gamma * (z - mean) / spread + beta with z = x @ W + b, "
        "and sort it into what multiplies x and what does not.",
        "factor = norm.gamma / np.sqrt(norm.moving_variance + norm.epsilon), one "
        "number per unit. The new W is W * factor.",
        "The new b is (b - norm.moving_mean) * factor + norm.beta.",
    ],
)
def fold_it_away(function):
    rng = np.random.default_rng(0)
    for inputs, units in [(4, 4), (3, 5), (6, 2)]:
        W, b = rng.normal(size=(inputs, units)), rng.normal(size=units)
        norm = _random_norm(rng, units)
        before = {key: np.copy(value) for key, value in vars(norm).items()}
        got = _call(function, W, b, norm, name="fold")
        new_W, new_b = _two_arrays(got, "fold", "W", "b")
        unchanged = all(np.array_equal(before[k], getattr(norm, k)) for k in before)
        expect(unchanged, "fold changed norm. Read its values and leave them alone.")
        new_W, new_b = numbers(new_W, "the new W"), numbers(new_b, "the new b")
        for array, text, shape in [
            (new_W, "the new W", W.shape),
            (new_b, "the new b", b.shape),
        ]:
            expect(
                array.shape == shape,
                f"{text} should have shape {shape}: got {array.shape}.",
            )
        factor = norm.gamma / np.sqrt(norm.moving_variance + norm.epsilon)
        advice = (
            "Each unit, a column of W, is multiplied by gamma and divided by the "
            "square root of its moving variance plus epsilon."
        )
        if np.allclose(new_W, W * factor[:, None] if inputs == units else np.inf):
            advice = "One factor per column: the units are the columns of W, so W * k."
        if np.allclose(new_W, W * norm.gamma / norm.spread):
            advice = "norm.spread belongs to the last batch. Use norm.moving_variance."
        expect_close(new_W, W * factor, "the new W", advice)
        x = rng.normal(size=(7, inputs))
        wanted = (x @ W + b - norm.moving_mean) * factor + norm.beta
        expect_close(
            x @ new_W + new_b,
            wanted,
            "x @ W + b with the new W and b",
            "W is right, so look at b: the old b and the moving mean pass through the "
            "same factor, beta does not.",
        )
    return "In prediction, batch normalisation costs nothing."


def _random_norm(rng, units):
    """What a reader's `fold` may ask of a BatchNorm."""
    gamma, beta, moving_mean = rng.normal(size=(3, units))
    norm = SimpleNamespace(
        gamma=gamma,
        beta=beta,
        moving_mean=moving_mean,
        moving_variance=rng.uniform(0.01, 2, size=units),
        epsilon=0.05,
        momentum=0.9,
        spread=rng.uniform(2, 3, size=units),  # of some last batch
    )

    def forward(x, training=False):
        spread = np.sqrt(norm.moving_variance + norm.epsilon)
        return norm.gamma * (x - norm.moving_mean) / spread + norm.beta

    # Answers that probe the layer, with x = 0 and the rows of the identity, work too.
    return _Norm(norm, forward)


class _Norm(SimpleNamespace):
    def __init__(self, values, forward):
        super().__init__(**vars(values))
        object.__setattr__(self, "_forward", forward)

    def forward(self, x, training=False):
        return self._forward(x, training)


@exercise(
    "7.3",
    "A fair comparison",
    wants="a function that returns the mean of a − b and its standard error",
    hints=[
        "differences = np.array(a) - np.array(b), seed by seed.",
        "differences.std(ddof=1) is the standard deviation.",
        "Divide it by np.sqrt(len(differences)).",
    ],
)
def a_fair_comparison(function):
    rng = np.random.default_rng(0)
    for num_seeds in (3, 10, 6):
        luck = rng.normal(size=num_seeds) * 0.05
        a = 0.90 + luck + 0.01 * rng.normal(size=num_seeds)
        b = 0.88 + luck + 0.01 * rng.normal(size=num_seeds)
        got = attempt(function, a.tolist(), b.tolist(), name="compare")
        mean, error = _two_arrays(got, "compare", "a mean", "its standard error")
        size, spread = numbers(error, "the standard error"), np.std(a - b, ddof=1)
        first, wanted = numbers(mean, "the mean of a − b"), spread / np.sqrt(num_seeds)
        swapped = np.allclose([first.sum(), size.sum()], [wanted, np.mean(a - b)])
        expect(not swapped, "the two are swapped: the mean first, then its error.")
        expect_close(
            mean,
            np.mean(a - b),
            "the mean of a − b",
            "Subtract b from a, seed by seed; np.array makes an array of a list.",
            tolerance=1e-9,
        )
        slips = [
            (spread, "Divide the standard deviation by the root of their number."),
            (
                spread / np.sqrt(3),
                f"Divide by the root of their number: here are {num_seeds} seeds.",
            ),
            (np.std(a - b) / np.sqrt(num_seeds), "Use ddof=1."),
            (spread / num_seeds, "Divide by the square root of the number of seeds."),
            (
                np.sqrt((np.var(a, ddof=1) + np.var(b, ddof=1)) / num_seeds),
                "Use the differences: the seeds belong together in pairs.",
            ),
        ]
        advice = "Look at the differences, ddof=1 and the square root."
        for slip, text in slips:
            if size.shape == () and abs(size - slip) < 1e-9:
                advice = text
        expect_close(error, wanted, "the standard error", advice, tolerance=1e-9)
    return "In pairs, the luck of a seed that helps both variants cancels."


@exercise(
    "7.4",
    "Recall and precision",
    wants="a function that returns two arrays, one number for each class",
    hints=[
        "np.diag(confusion) holds the right answers of each class.",
        "Recall divides them by the sums of the rows, confusion.sum(axis=1); "
        "precision by the sums of the columns.",
        "np.maximum(sums, 1) avoids 0/0: where a sum is 0, the diagonal is 0, too.",
    ],
)
def recall_and_precision(function):
    rng = np.random.default_rng(0)
    for size in (2, 10, 4, 5, 6):
        confusion = rng.integers(1, 30, size=(size, size))
        if size in (4, 5, 6):
            confusion[:, 2] = 0  # never the answer
        # Where memory stays unwritten, these numbers show up, and not a lucky 0.
        litter = [np.full(size, 123.0) for _ in range(8)]
        del litter
        got = _call(function, confusion, name="recall_and_precision")
        parts = _two_arrays(got, "recall_and_precision", "recall", "precision")
        right = np.diag(confusion)
        recall = right / confusion.sum(axis=1)
        precision = right / np.maximum(confusion.sum(axis=0), 1)
        names = ("the recall", "the precision")
        for part, name in zip(parts, names, strict=True):
            expect(
                np.shape(part) == (size,),
                f"{name} should have shape ({size},): got {np.shape(part)}.",
            )
            nan = np.asarray(part).dtype.kind == "f" and np.isnan(part).any()
            expect(
                not nan, f"{name} of a class without any answer is NaN. Return 0 there."
            )
        first, second = (numbers(p, n) for p, n in zip(parts, names, strict=True))
        swapped = np.allclose(first, precision) and np.allclose(second, recall)
        expect(
            not swapped,
            "recall and precision are swapped. The truth is in rows, so the sum of a "
            "row counts the images of a class.",
        )
        if size in (4, 5, 6):
            expect(
                second[2] == 0,
                f"the precision of a class without any answer is {second[2]:.3g}. "
                "Return 0 there. (np.divide with where= needs out=, or some places "
                "are never written.)",
            )
        expect_close(
            first, recall, names[0], "Divide the diagonal by the sums of the rows."
        )
        expect_close(
            second, precision, names[1], "Divide the diagonal by sums of columns."
        )
    return "Recall reads along a row, precision along a column."


@exercise(
    "7.5",
    "Expected calibration error",
    wants="a function that returns one number between 0 and 1",
    hints=[
        "confidence, share, count = table.T gives the three columns.",
        "The distance is np.abs(confidence - share).",
        "np.average(distances, weights=count) is a weighted average.",
    ],
)
def expected_calibration_error(function):
    rng = np.random.default_rng(0)
    for num_bins in (1, 4, 10):
        table = rng.uniform(size=(num_bins, 3))
        table[:, 2] = rng.integers(1, 100, size=num_bins)
        got = attempt(function, table, name="calibration_error")
        distance, weight = np.abs(table[:, 0] - table[:, 1]), table[:, 2]
        wanted = np.sum(distance * weight) / weight.sum()
        number = numbers(got, "the calibration error")
        slips = [
            (distance.mean(), "Weight each bin by its count."),
            (
                abs(np.average(table[:, 0] - table[:, 1], weights=weight)),
                "Take the absolute distance of each bin before you average.",
            ),
            (np.sum(distance * weight), "Divide by the number of all answers."),
        ]
        advice = "Average the absolute distances, weighted by the counts."
        for slip, text in slips:
            if number.shape == () and abs(number - slip) < 1e-9 < abs(slip - wanted):
                advice = text
        expect_close(got, wanted, "the calibration error", advice, tolerance=1e-9)
    return "Distances, not differences: else a bin too sure would hide one too unsure."
