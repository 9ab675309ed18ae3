"""Checks of notebook 19: writing text."""

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
)
from tutor.exercises import numbers as numbers_of

ALPHABET = "abcdefghijklmnopqrstuvwxyz ,.\n\t'é🎵☃"
CAPITALS = "ET"  # always known


def _two(got, name, what):
    """The two things that a function returns."""
    expect(
        isinstance(got, (tuple, list)) and len(got) == 2,
        f"{name} should return two things, {what}: got {describe(got)}.",
    )
    return got


@exercise(
    "19.1",
    "Read what can be read",
    wants="a function read(text, index) that returns an array of integers and a list",
    hints=[
        "`character in index` asks whether a character is known.",
        "A list comprehension with an if keeps the known ones: [… for … in text if …].",
        "sorted(set(text) - set(index)) are the unknown ones. Give np.array a dtype, "
        "as that of an empty list would be float.",
    ],
)
def read_what_can_be_read(read):
    rng = np.random.default_rng()
    characters = rng.permutation(list(ALPHABET))
    known, unknown = [*CAPITALS, *characters[:23]], characters[23:].tolist()
    numbers = rng.permutation([0, *rng.permutation(np.arange(1, 100))[:24]]).tolist()
    index = dict(zip(known, numbers, strict=True))
    mixed = "".join(rng.permutation(known + known[:9] + unknown + unknown[:4]))
    clean = "".join(rng.permutation(known + known[:5]))
    for text in (mixed, clean, "".join(unknown), ""):
        got = attempt(read, text, dict(index), name="read")
        ids, left_out = _two(got, "read", "numbers and left-out characters")
        want = np.array([index[c] for c in text if c in index], dtype=int)
        _expect_ids(ids, want, text, index)
        wanted = sorted(set(text) - set(index))
        expect(
            isinstance(left_out, list) and all(isinstance(c, str) for c in left_out),
            f"the characters left out should be a list: got {describe(left_out)}.",
        )
        if left_out != wanted:
            advice = "They should be sorted." if sorted(left_out) == wanted else ""
            if len(left_out) > len(set(left_out)):
                advice = "Each different one should occur once."
            fail(
                f"{wanted} were left out of {describe(text)}: got "
                f"{describe(left_out)}. {advice}"
            )
    return "Nothing is lost in silence: the caller can tell what was left out."


def _expect_ids(ids, want, text, index):
    expect(
        isinstance(ids, np.ndarray),
        f"the numbers should be a NumPy array: got {describe(ids)}.",
    )
    advice = "Keep all known characters and no others."
    lowered = [index[c] for c in text.lower() if c in index]
    if np.array_equal(ids, want[want != 0]):
        advice = "A number may be 0, and 0 counts as false: ask `c in index`."
    elif np.array_equal(ids, lowered):
        advice = "A capital is a character of its own."
    expect(
        ids.shape == want.shape,
        f"there should be {want.size} numbers for {describe(text)}: got shape "
        f"{ids.shape}. {advice}",
    )
    expect(
        ids.dtype.kind in "iu",
        f"the array should hold integers: got {ids.dtype} for {describe(text)}. Give a "
        "dtype, as NumPy takes floats for an empty list.",
    )
    if not np.array_equal(ids, lowered):
        advice = "Look each character up in index, in order."
    expect_close(ids, want, "the number", advice)


@exercise(
    "19.2",
    "Windows at any distance",
    wants="a function windows_at(ids, length, distance) that returns two arrays",
    hints=[
        "A window that starts at s needs the characters s to s + length; the last one "
        "is its last target.",
        "range(0, len(ids) - length, distance) are all the starts.",
        "sliding_window_view(ids, length + 1)[::distance] has both in one: inputs are "
        "all columns but the last, targets all but the first.",
    ],
)
def windows_at_any_distance(windows_at):
    rng = np.random.default_rng()
    cases = [(40, 6, 3), (41, 5, 9), (31, 6, 6), (30, 6, 6), (12, 11, 4), (13, 11, 1)]
    for size, length, distance in cases:
        ids = rng.permutation(200)[:size]
        got = attempt(windows_at, ids, length, distance, name="windows_at")
        x, y = _two(got, "windows_at", "inputs and targets")
        starts = np.arange(0, size - length, distance)[:, None]
        places = starts + np.arange(length)
        what = f"For {size} characters, length {length}, distance {distance}, the"
        for name, part, want in [("inputs", x, ids[places]), ("targets", y, None)]:
            array = numbers_of(part, f"the {name}")
            want = ids[places + 1] if want is None else want
            advice = _window_advice(array, ids, places, name)
            expect_close(array, want, f"{what} {name}", advice)
    for size in (0, 6):
        _expect_value_error(windows_at, rng.permutation(50)[:size])
    return "Small distances give more windows, but neighbours share most of their text."


def _window_advice(array, ids, places, name):
    num, length = places.shape
    if array.ndim == 2 and array.shape[1] == length:
        if len(array) == num - 1:
            return "A window is missing: its last target may be the last character."
        if len(array) == num + 1:
            return "There is a window whose last target lies outside the text."
    if name == "targets" and np.array_equal(array, ids[places]):
        return "The targets are the inputs: move them on by one place."
    if array.shape == (num,):
        return "Each position has a target, not only the last one."
    return "Window k starts at k * distance; targets start one place later."


def _expect_value_error(windows_at, ids):
    text = f"{len(ids)} characters have no room for a window of 6 and its last target"
    try:
        got = windows_at(ids, 6, 2)
    except ValueError as error:
        slipped = "broadcast" in str(error) or "reshape" in str(error)
        expect(not slipped, f"{text}: write a ValueError that says so.")
        return
    except (KeyboardInterrupt, NotAttempted):
        raise
    except BaseException as error:
        fail(f"{text}: wanted a ValueError, got {describe_error(error)}.")
    if got is ...:
        raise NotAttempted
    fail(f"{text}: wanted a ValueError, got {describe(got)}.")


@exercise(
    "19.3",
    "The nucleus",
    wants="a function nucleus(probs, p) that returns an array of probabilities",
    hints=[
        "order = np.argsort(-probs) puts the likeliest first, and "
        "np.cumsum(probs[order]) adds up.",
        "A character belongs to the nucleus if the sum of all likelier ones is still "
        "below p: the one that crosses p is in.",
        "kept = np.zeros_like(probs), then kept[order[:num]] = probs[order[:num]]. "
        "Divide by the sum.",
    ],
)
def the_nucleus(nucleus):
    rng = np.random.default_rng()
    for size in (5, 12, 30):
        probs = rng.permutation(rng.dirichlet(np.full(size, 0.7)) + 0.01)
        probs /= probs.sum()
        ordered = np.sort(probs)[::-1]
        sums = np.cumsum(ordered)
        chances = [rng.uniform(0.2, 0.9), (sums[2] + sums[3]) / 2, ordered[0] / 2]
        for p in chances:
            got = _nucleus(nucleus, probs, float(p))
            _expect_nucleus(got, probs, float(p))
    _expect_exact_sums(nucleus)
    for whole in (probs, np.full(10, 0.1)):
        rounded = "for p = 1, where rounding may leave the sum just below it, nucleus"
        got = _nucleus(nucleus, whole, 1.0, name=rounded)
        advice = "Nothing is struck out then."
        if np.sum(got > 0) < len(whole):
            advice += " Rounding: the sum of all may end just below 1, not at 1."
        expect_close(got, whole, "With p = 1, the result", advice)
    given = probs.copy()
    attempt(lambda: nucleus(given, 0.5), name="nucleus")
    expect(
        np.array_equal(given, probs),
        "the array probs is no longer what it was: write into a new array.",
    )
    return "Where the model is sure the nucleus is small, where it doubts it is large."


def _nucleus(nucleus, probs, p, name="nucleus"):
    got = attempt(nucleus, probs, p, name=name)
    array = np.asarray(got) if isinstance(got, (np.ndarray, list)) else np.empty(0)
    empty = array.dtype.kind == "f" and array.size and np.isnan(array).all()
    expect(
        not empty,
        f"the result for p = {p:.3f} is all NaN: nothing was kept, and its sum is 0. "
        "The likeliest is in, even if it alone exceeds p.",
    )
    return numbers_of(got, "the result")


def _expect_exact_sums(nucleus):
    """Sums that hit p exactly, in halves and quarters, without any rounding."""
    halves, quarters = np.array([0.25, 0.5, 0.25]), np.full(4, 0.25)
    eighths = np.array([0.125, 0.25, 0.5, 0.125])
    cases = [(halves, 0.5, 1), (quarters, 0.5, 2), (eighths, 0.75, 2), (halves, 0.6, 2)]
    for probs, p, num in cases:
        got = int(np.sum(_nucleus(nucleus, probs, p) > 0))
        advice = "Stop as soon as the sum is at least p; equal to p is enough."
        if p == 0.6 or got == 4:
            advice = "Of equal ones, take only as many as it needs."
        elif got < num:
            advice = "Add up the likeliest ones until the sum is at least p."
        expect(
            got == num,
            f"for p = {p}, {probs.tolist()} needs {num} of its numbers, and kept are "
            f"{got}. {advice}",
        )


def _expect_nucleus(got, probs, p):
    expect(
        got.shape == probs.shape,
        f"the result should have shape {probs.shape}, as probs: got {got.shape}. Those "
        "outside the nucleus get 0 at their places.",
    )
    ordered = np.sort(probs)[::-1]
    num = 1 + int(np.sum(np.cumsum(ordered) < p))
    kept = probs >= ordered[num - 1]
    num_got = int(np.sum(got > 0))
    unsorted = np.cumsum(probs) - probs < p
    if np.array_equal(got > 0, unsorted) and not np.array_equal(unsorted, kept):
        fail(
            "the first ones are kept, not the likeliest: sort before you add up, and "
            "put the results back to their own places."
        )
    crossing = "The one whose probability crosses p is in, too."
    if num_got != num:
        advice = "Add up the likeliest ones until the sum is at least p."
        if num_got == num - 1 and np.all(kept[got > 0]):
            advice = crossing
        elif num_got == num + 1:
            advice = "That is one too many: stop as soon as the sum is at least p."
        elif np.array_equal(got > 0, probs >= p):
            advice = "p is compared with each probability; compare it with their sum."
        fail(f"the nucleus for p = {p:.3f} has {num} members: got {num_got}. {advice}")
    expect(
        np.array_equal(got > 0, kept),
        "the right number is kept, but not the likeliest ones: put the results back to "
        "their own places.",
    )
    expect(
        abs(got.sum() - 1) < 1e-9,
        f"the result should have the sum 1: got {got.sum():.4f}. Divide by the sum of "
        "what is kept.",
    )
    want = np.where(kept, probs, 0) / probs[kept].sum()
    expect_close(got, want, "the result", "Scale all that are kept by one factor.")


@exercise(
    "19.4",
    "Where is it surprised?",
    wants="a function surprises(step, ids) that returns len(ids) - 1 numbers",
    hints=[
        "logits, h = step(ids[0]) begins. The logits speak of the character ids[1].",
        "For each further k: -log p of k under the logits so far, then logits, h = "
        "step(k, h).",
        "log_softmax(logits)[k] is log p. (Setup imports it from SciPy.)",
    ],
)
def where_is_it_surprised(surprises):
    rng = np.random.default_rng()
    for size, scale in [(5, 1.0), (9, 3.0), (7, 300.0)]:
        step = _random_step(rng, size, scale)
        ids = rng.integers(size, size=14)
        got = attempt(surprises, step, ids, name="surprises")
        _expect_finite_surprises(got)
        array, want = numbers_of(got, "the result"), _surprises(step, ids)
        advice = _surprise_advice(array, step, ids, want)
        expect(
            array.shape == want.shape,
            f"the result should have shape {want.shape} for 14 characters: got "
            f"{array.shape}. {advice}",
        )
        expect_close(array, want, "the surprise", advice, tolerance=1e-5)
    return "Their mean, in an exponential, is the perplexity of the text."


def _expect_finite_surprises(got):
    try:
        finite = np.isfinite(np.asarray(got, dtype=float)).all()
    except (TypeError, ValueError):
        return  # no numbers: the next test says so
    expect(
        finite,
        "the result contains NaN or infinity, for logits up to 1000: np.exp overflows, "
        "or gives a probability of 0. log_softmax(logits) does not.",
    )


def _surprise_advice(got, step, ids, want):
    if got.shape == ids.shape:
        return "Nothing comes before the first character, so it has no surprise."
    if got.shape == ():
        return "Wanted one number for each character but the first, not their mean."
    if got.shape != want.shape:
        return ""
    logits, places = np.array(_walk(step, ids)[:-1]), np.arange(len(ids) - 1)
    log_probs = np.array([_log_probs(row) for row in logits])
    alone = np.array([_log_probs(step(k)[0]) for k in ids[:-1]])
    raw, same = -logits[places, ids[1:]], -log_probs[places, ids[:-1]]
    apart = -alone[places, ids[1:]]
    slips = [
        (same, "That is the surprise at the character just read, not at the next."),
        (apart, "The state is not carried on: give h to step."),
        (np.exp(-want), "Those are the probabilities: take -log."),
        (-want, "The sign is turned: a surprise is -log p, never negative."),
        (raw, "Those are logits: a softmax is missing."),
        (want / np.log(2), "Those are bits: take the natural logarithm."),
    ]
    for slip, text in slips:
        if np.allclose(got, slip, rtol=1e-4, atol=1e-6):
            return text
    small = want < 3
    if np.allclose(got[small], want[small], atol=1e-3) and np.all(got < want + 1e-3):
        return (
            "Only large surprises are wrong, too small: the logarithm of a softmax, or "
            "of one with a small number added, loses them. Use log_softmax."
        )
    return "Logits after ids[i], with the state carried on, speak of ids[i + 1]."


def _random_step(rng, size, scale):
    """A small recurrent model whose state matters."""
    W, U = rng.normal(size=(size, 4)), rng.normal(size=(4, 4))
    V = scale * rng.normal(size=(4, size))

    def step(k, h=None):
        h = np.zeros(4) if h is None else h
        h = np.tanh(W[k] + h @ U)
        return h @ V, h

    return step


def _walk(step, ids):
    """The logits after each character."""
    h, rows = None, []
    for k in ids:
        logits, h = step(k, h)
        rows.append(logits)
    return rows


def _log_probs(logits):
    shifted = logits - logits.max()
    return shifted - np.log(np.exp(shifted).sum())


def _surprises(step, ids):
    walk = zip(_walk(step, ids)[:-1], ids[1:], strict=True)
    return np.array([-_log_probs(logits)[k] for logits, k in walk])


@exercise(
    "19.5",
    "One number for a sampler",
    wants="a function overlap(probs, draws) that returns a number from 0 to 1",
    hints=[
        "np.bincount(draws) counts how often 0, 1, 2 … were drawn.",
        "With minlength=len(probs) it has a count for those, too, that never came.",
        "Divide the counts by len(draws). Then sum up np.minimum(probs, shares).",
    ],
)
def one_number_for_a_sampler(overlap):
    rng = np.random.default_rng()
    for size in (4, 9, 30):
        probs, others = rng.dirichlet(np.full(size, 0.8), size=2)
        few = rng.integers(size - 1, size=3 * size)  # the last is never drawn
        true = rng.choice(size, size=1000, p=probs)
        for draws in (true, few, rng.choice(size, size=70 + size, p=others)):
            got = _overlap(overlap, probs, draws)
            shares = np.bincount(draws, minlength=size) / len(draws)
            want = np.minimum(probs, shares).sum()
            advice = _overlap_advice(got, probs, shares, len(draws))
            expect(
                np.shape(got) == (),
                f"the result should be one number: got {describe(got)}. {advice}",
            )
            expect_close(got, want, f"the overlap of {len(draws)} draws", advice)
    return (
        "It is 1 minus half the sum of all differences between share and probability."
    )


def _overlap(overlap, probs, draws):
    try:
        got = attempt(overlap, probs, draws, name="overlap")
    except NotRight as reason:
        short = "broadcast" in str(reason) or "shape" in str(reason)
        advice = "The last ones may never be drawn: give bincount a minlength."
        fail(f"{reason} {advice if short else ''}")
    expect(
        not isinstance(got, (bool, np.bool_)),
        f"the result should be the overlap, a number: got {got}.",
    )
    return numbers_of(got, "the result")


def _overlap_advice(got, probs, shares, num):
    gap = np.abs(probs - shares).sum()
    smaller = np.minimum(probs, shares)
    slips = [
        (np.minimum(probs, shares * num).sum(), "Divide the counts by len(draws)."),
        (np.minimum(probs, shares * num / len(probs)).sum(), "Divide by len(draws)."),
        (smaller.mean(), "Wanted the sum over all characters, not the mean."),
        (smaller, "Add them up."),
        (
            np.maximum(probs, shares).sum(),
            "Take the smaller of the two, not the larger.",
        ),
        (probs @ shares, "Take the smaller of the two, not their product."),
        (gap, "That says how far they are apart; the overlap is 1 if they agree."),
        (gap / 2, "That says how far they are apart; the overlap is 1 minus this."),
        (
            1 - gap,
            "Each difference counts twice, once as too much, once as too little.",
        ),
    ]
    for slip, text in slips:
        if np.shape(got) == np.shape(slip) and np.allclose(got, slip):
            return text
    return "For each character: the smaller of share and probability. Add them up."
