"""Checks of notebook 15: word vectors."""

from collections import Counter

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


@exercise(
    "15.1",
    "Pairs in a window",
    wants="a function pairs_in_window(words, window) that returns a list of pairs",
    hints=[
        "Go through the places of the centres: for i, centre in enumerate(words).",
        "The context places go from max(0, i - window) up to and including "
        "min(len(words) - 1, i + window).",
        "Leave out j == i. Compare places, not words: a word may occur twice.",
    ],
)
def pairs_in_a_window(pairs_in_window):
    rng = np.random.default_rng()
    for length, window in ((7, 2), (5, 1), (4, 6), (9, 3)):
        # Different words first, then some that occur twice, even next to each other.
        kinds = [0, 1, 0, 0, *rng.integers(3, size=length - 4)]
        words = [f"w{k}" for k in kinds] if length != 7 else list("abcdefg")
        got = attempt(pairs_in_window, list(words), window, name="pairs_in_window")
        pairs = _as_pairs(got)
        want = _pairs(words, window)
        if Counter(pairs) == Counter(want):
            continue
        case = f"for the words {' '.join(words)} and window {window}"
        slips = [
            (_pairs(words, window, keep_self=True), "A word is paired with itself."),
            (_pairs(words, window - 1), "The last place of the window is missing."),
            (
                [
                    (words[i], words[j])
                    for i, j in _places(words, window)
                    if j < i + window
                ],
                "The last place on the right is missing: range stops before its end.",
            ),
            (
                [(words[i], words[j]) for i, j in _places(words, window) if j > i],
                "Only words on the right are context; those on the left are, too.",
            ),
            (
                [(words[i], words[j]) for i, j in _places(words, window) if j < i],
                "Only words on the left are context; those on the right are, too.",
            ),
            (
                [pair for pair in want if pair[0] != pair[1]],
                "The same word at another place is context, too: compare places, not "
                "words.",
            ),
            (
                [p for i, p in zip(_centres(words, window), want, strict=True)
                 if window <= i < len(words) - window],
                "Words near the ends are centres, too, with fewer context words.",
            ),
            (list(dict.fromkeys(want)), "A pair that occurs twice is listed twice."),
            ([(b, a) for a, b in want], "The centre comes first in each pair."),
        ]  # fmt: skip
        for slip, text in slips:
            if Counter(pairs) == Counter(slip):
                fail(f"{case}, wanted {len(want)} pairs: got {len(pairs)}. {text}")
        missing = Counter(want) - Counter(pairs)
        extra = Counter(pairs) - Counter(want)
        some = next(iter(missing or extra))
        kind = "is missing" if missing else "should not be there, or not as often"
        fail(
            f"{case}, wanted {len(want)} pairs: got {len(pairs)}. For example, {some} "
            f"{kind}. Look at the ends of the range and of the list."
        )
    return (
        "A text of n words gives nearly 2 × window × n pairs, and no label is needed."
    )


def _places(words, window):
    span = range(len(words))
    return [(i, j) for i in span for j in span if i != j and abs(i - j) <= window]


def _centres(words, window):
    return [i for i, _ in _places(words, window)]


def _pairs(words, window, keep_self=False):
    pairs = [(words[i], words[j]) for i, j in _places(words, window)]
    return pairs + [(w, w) for w in words] * keep_self


def _as_pairs(got):
    try:
        pairs = [tuple(pair) for pair in got]
    except Exception:
        pairs = None
    if pairs is None or not all(
        len(pair) == 2 and all(isinstance(word, str) for word in pair) for pair in pairs
    ):
        fail(f"wanted a list of pairs (centre, context) of words: got {describe(got)}.")
    return [tuple(map(str, pair)) for pair in pairs]


@exercise(
    "15.2",
    "Add up, row by row",
    wants="a function table_slope(num_words, ids, slopes) that returns a table",
    hints=[
        "Begin with np.zeros((num_words, slopes.shape[-1])).",
        "Make a list of ids, ids.ravel(), and one row of slopes for each: "
        "slopes.reshape(-1, slopes.shape[-1]).",
        "np.add.at(table, rows, changes) adds up where a row occurs twice.",
    ],
)
def add_up_row_by_row(table_slope):
    rng = np.random.default_rng()
    for num_words, shape, size in ((6, (9,), 3), (5, (4, 3), 2), (7, (2, 3, 4), 4)):
        ids = rng.integers(num_words - 2, size=shape)
        ids.flat[0] = ids.flat[-1]  # at least one word occurs twice
        slopes = rng.normal(size=(*shape, size))
        want = np.zeros((num_words, size))
        np.add.at(want, ids, slopes)
        name = f"table_slope, with ids of shape {shape},"
        got = numbers(
            attempt(table_slope, num_words, ids, slopes, name=name), "the slope"
        )
        lost = np.zeros_like(want)
        lost[ids.ravel()] = slopes.reshape(-1, size)
        times = np.maximum(np.bincount(ids.ravel(), minlength=num_words), 1)
        highest = ids.max() + 1
        expect(
            got.shape != (highest, size) or highest == num_words,
            f"the slope should have shape {want.shape}: got {got.shape}. Words that "
            "occur in no text have a row, too, of zeros.",
        )
        look_at = "Each slope is added to the row of its word."
        slips = [
            (lost, "Where a word occurs twice, one slope is lost: add all of them up."),
            (want / times[:, None], "That is the mean over the places; add them up."),
            (-want, "That has the sign of the step; the slope itself is wanted."),
            (want / max(1, shape[0]), "That is divided by the number of texts."),
        ]
        for slip, text in slips:
            if got.shape == want.shape and np.allclose(got, slip):
                look_at = text
        what = f"for ids of shape {shape}, the slope"
        expect_close(got, want, what, look_at)
    return "A word that occurs often moves often; a word that does not occur stays."


@exercise(
    "15.3",
    "A table for your own words",
    wants="a function table_for(own_words, words, vectors) that returns a table",
    hints=[
        "row = {word: i for i, word in enumerate(words)} finds a word's row at once.",
        "Begin with zeros of shape (len(own_words), vectors.shape[1]).",
        "For each place i and word of own_words: if word in row, then table[i] = "
        "vectors[row[word]].",
    ],
)
def a_table_for_your_own_words(table_for):
    rng = np.random.default_rng()
    for num_known, num_unknown, size in ((5, 3, 4), (3, 0, 2), (6, 2, 3)):
        words = [f"word{k}" for k in rng.permutation(100)[:12]]  # more than own words
        vectors = rng.normal(size=(12, size)) + 3
        known = list(rng.permutation(words)[:num_known])
        own = [str(w) for w in [*known, *(f"new{k}" for k in range(num_unknown))]]
        own = [own[k] for k in rng.permutation(len(own))] + [str(known[0])]
        rows = [words.index(w) if w in words else -1 for w in own]
        isnt = np.array(rows) < 0
        want = vectors[rows].copy()
        want[isnt] = 0
        got = numbers(
            attempt(table_for, list(own), list(words), vectors, name="table_for"),
            "the table",
        )
        if isnt.any() and got.shape == ((~isnt).sum(), size):
            fail(
                f"the table should have shape {want.shape}: got {got.shape}. Unknown "
                "words keep their row, of zeros."
            )
        if got.shape == (len(set(own)), size):
            fail(
                f"the table should have shape {want.shape}: got {got.shape}. A word "
                "that occurs twice in own_words has two rows."
            )
        if got.shape == vectors.shape:
            fail(
                f"the table should have shape {want.shape}: got {got.shape}. It has a "
                "row for each of own_words, not for each word of the file."
            )
        look_at = "Row i holds the vector of own_words[i]."
        if got.shape == want.shape and np.allclose(got[~isnt], want[~isnt]):
            look_at = "The rows of unknown words should be zeros."
            if np.allclose(got, vectors[rows]):
                look_at += " The row -1 is the last one of the table."
        elif got.shape == want.shape:
            first = {}
            for word, i in zip(own, rows, strict=True):
                first[word] = i
            in_file = [first[w] for w in words if first.get(w, -1) >= 0]
            once = np.array([own.count(w) == 1 for w in own])
            if np.allclose(got[once & ~isnt], want[once & ~isnt]):
                look_at = "A word that occurs twice in own_words has two equal rows."
            elif np.allclose(got[: len(in_file)], vectors[in_file]):
                look_at = "The rows are in the order of the file; that of own_words is "
                look_at += "wanted."
            elif np.allclose(got, vectors[: len(want)]):
                look_at = "Those are the first rows of the file: look up each word."
            elif np.allclose(got[::-1], want):
                look_at = "The rows are in reversed order: row i is that of "
                look_at += "own_words[i]."
        expect_close(got, want, "the table", look_at)
    return (
        "These zeros and vectors are all that a network knows of your words at first."
    )


@exercise(
    "15.4",
    "The rank of the right answer",
    wants="a function rank_of_answer(vectors, a, b, c, d) that returns a whole number",
    hints=[
        "table = unit(vectors), then target = table[b] - table[a] + table[c].",
        "table @ target gives the order of the cosines: the length of the target is "
        "the same for all rows.",
        "Set the scores of a, b and c to -np.inf; the rank is 1 + the number of scores "
        "that are larger than that of d.",
    ],
)
def the_rank_of_the_right_answer(rank_of_answer):
    rng = np.random.default_rng()
    vectors = rng.normal(size=(30, 4)) * rng.uniform(0.3, 4, size=(30, 1))
    asked = [rng.permutation(30)[:4] for _ in range(25)]
    for a, b, c, d in asked[:15]:  # the last of all, too: its score is below -1 mostly
        scores = _scores(vectors, a, b, c)
        scores[[a, b, c, d]] = np.inf
        asked.append(np.array([a, b, c, scores.argmin()]))
    got = []
    for a, b, c, d in np.array(asked).tolist():
        rank = attempt(rank_of_answer, vectors, a, b, c, d, name="rank_of_answer")
        rank = numbers(rank, "the rank")
        expect(rank.size == 1, f"one rank is wanted: got {describe(rank)}.")
        got.append(float(rank.reshape(-1)[0]))
    want = [_rank(vectors, *q) for q in asked]
    if np.array_equal(got, want):
        return "A rank shows progress where right or wrong stays at wrong."
    slips = [
        ([_rank(vectors, *q) - 1 for q in asked], "Ranks begin with 1, not with 0."),
        (
            [_rank(vectors, *q, exclude=False) for q in asked],
            "Rows a, b and c are no answers: leave them out.",
        ),
        (
            [_rank(vectors, *q, lengths=True) for q in asked],
            "The rows have different lengths: compute the sum from unit vectors.",
        ),
        (
            [_rank(vectors, *q, dots=True) for q in asked],
            "That orders by the dot product with the rows as they are: the cosine "
            "wants unit vectors.",
        ),
        (
            [_rank(vectors, *q, lengths=True, dots=True) for q in asked],
            "The rows have different lengths: begin with unit vectors.",
        ),
        (
            [_rank(vectors, *q, signs=(1, -1, 1)) for q in asked],
            "That is a - b + c; the sum is b - a + c.",
        ),
        (
            [_rank(vectors, *q, signs=(0, 0, 1)) for q in asked],
            "That orders by the cosine with c alone; the sum b - a + c is wanted.",
        ),
        (
            [_rank(vectors, *q, signs=(0, 1, 1)) for q in asked],
            "That orders by the cosine with b + c; subtract a, too.",
        ),
        (
            [_rank(vectors, *q, fill=-1) for q in asked],
            "Rows a, b and c got the score -1. A score can be below -1, since the sum "
            "is longer than 1: give them -np.inf.",
        ),
        (
            [_rank(vectors, *q, fill=0) for q in asked],
            "Rows a, b and c got the score 0, but a score can be negative: give them "
            "-np.inf.",
        ),
        (
            [_winner(vectors, *q) for q in asked],
            "That is the number of the nearest row; the rank of row d is wanted.",
        ),
        (
            [_rank(vectors, *q, last=True) for q in asked],
            "The largest cosine has rank 1, not the smallest one.",
        ),
    ]
    look_at = "Order all rows but a, b and c by their cosine with b - a + c."
    for slip, text in slips:
        if np.array_equal(got, slip):
            look_at = text
    k = next(i for i, (g, w) in enumerate(zip(got, want, strict=True)) if g != w)
    fail(
        f"in a random table of 30 rows, the rank should be {want[k]}: got {got[k]:g}. "
        f"{look_at}"
    )


def _scores(
    vectors, a, b, c, exclude=True, lengths=False, dots=False, signs=(-1, 1, 1)
):
    """Dot products of all rows with the sum; a, b and c have -inf if excluded."""
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    target = np.array(signs) @ (vectors if lengths else unit)[[a, b, c]]
    scores = (vectors if dots else unit) @ target
    if exclude:
        scores[[a, b, c]] = -np.inf
    return scores


def _rank(vectors, a, b, c, d, last=False, fill=-np.inf, **options):
    scores = _scores(vectors, a, b, c, **options)
    scores[np.isinf(scores)] = np.inf if last else fill
    return 1 + int(np.sum(scores < scores[d] if last else scores > scores[d]))


def _winner(vectors, a, b, c, d):
    return int(_scores(vectors, a, b, c).argmax())
