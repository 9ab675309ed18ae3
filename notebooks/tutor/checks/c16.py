"""Checks of notebook 16: a convolution that reads sentences."""

from collections import Counter
from itertools import pairwise

import numpy as np

from tutor.exercises import attempt, describe, exercise, expect, expect_close, numbers


@exercise(
    "16.1",
    "A vocabulary with a threshold",
    wants="a function build_vocabulary(sentences, min_count) that returns a dictionary",
    hints=[
        "Counter(word for sentence in sentences for word in sentence) counts every "
        "occurrence.",
        "sorted(words, key=lambda word: (-counts[word], word)) sorts by count, and by "
        "the alphabet where counts are equal.",
        "enumerate(words, start=2) leaves 0 and 1 free.",
    ],
)
def a_vocabulary_with_a_threshold(build_vocabulary):
    rng = np.random.default_rng()
    for min_count in (1, 2, 3):
        sentences = _sentences(rng)
        counts = Counter(word for sentence in sentences for word in sentence)
        copies = [list(sentence) for sentence in sentences]
        got = attempt(build_vocabulary, copies, min_count, name="build_vocabulary")
        expect(
            isinstance(got, dict),
            f"the result should be a dictionary: got {describe(got)}.",
        )
        kept = {word for word, count in counts.items() if count >= min_count}
        _expect_words(set(got), kept, counts, sentences, min_count)
        places = numbers([got[word] for word in sorted(kept)], "the numbers")
        lowest = int(places.min())
        expect(
            lowest == 2,
            f"the lowest number should be 2: got {lowest}. 0 is reserved for padding "
            "and 1 for unknown words.",
        )
        expect(
            sorted(places) == list(range(2, len(kept) + 2)),
            "every word should have a number of its own, 2, 3, 4 and so on without "
            f"gaps: got {sorted(map(int, places))[:6]} …",
        )
        _expect_order(sorted(kept, key=got.get), counts, sentences)
    return "Rare and new words will share the number 1, and the network stays small."


def _sentences(rng):
    """Ten sentences of few words: many equal counts, and repeats in one sentence."""
    letters = list("abcdefghijklmnopqrstuvwxyz")
    firsts, seconds = rng.permuted(letters), rng.permuted(letters)
    pool = [a + b for a, b in zip(firsts, seconds, strict=True)]
    times = rng.permuted(np.repeat([1, 2, 3, 4, 6], [8, 6, 6, 4, 2]))
    words = np.repeat(pool, times)
    sentences = [list(part) for part in np.array_split(rng.permuted(words), 10)]
    twice, often = "zz" + pool[0], "yy" + pool[1]
    sentences[0] = [str(word) for word in sentences[0]] + [twice, twice, twice]
    sentences[1] += [often] * 9
    return [[str(word) for word in sentence] for sentence in sentences]


def _expect_words(got, kept, counts, sentences, min_count):
    if got == kept:
        return
    once = Counter(word for sentence in sentences for word in set(sentence))
    missing, extra = sorted(kept - got, key=str), sorted(got - kept, key=str)
    if got == {word for word, count in counts.items() if count > min_count}:
        advice = f"At least {min_count} means {min_count} or more."
    elif got == {word for word, count in once.items() if count >= min_count}:
        advice = (
            "You count sentences that hold a word. Count every occurrence, also two in "
            "one sentence."
        )
    elif {"<pad>", "<unknown>"} & set(map(str, extra)):
        advice = "The dictionary should hold only words of the sentences."
    else:
        advice = "Count all occurrences over all sentences."
    word = (missing or extra)[0]
    where = "is missing" if missing else "should be left out"
    times = counts.get(word, 0)
    expect(
        False,
        f"for min_count = {min_count} the word {describe(word)}, which occurs {times} "
        f"times, {where}. {advice}",
    )


def _expect_order(words, counts, sentences):
    once = Counter(word for sentence in sentences for word in set(sentence))
    right = sorted(words, key=lambda word: (-counts[word], word))
    by_sentences = sorted(words, key=lambda word: (-once[word], word))
    expect(
        words == right or words != by_sentences,
        "the order is that of the number of sentences that hold a word. Count every "
        "occurrence, also two in one sentence.",
    )
    for one, other in pairwise(words):
        expect(
            counts[one] >= counts[other],
            f"{other!r} occurs {counts[other]} times, and should have a lower number "
            f"than {one!r}, which occurs {counts[one]} times. The most frequent "
            "word comes first.",
        )
        expect(
            counts[one] > counts[other] or one < other,
            f"{one!r} and {other!r} are equally frequent, and should come in "
            "alphabetical order.",
        )


@exercise(
    "16.2",
    "Leave the padding out",
    wants="a function max_over_words(z, lengths, width) that returns (batch, filters)",
    hints=[
        "The window at place t covers the words t to t + width - 1. The last of them "
        "must be smaller than the length.",
        "places = np.arange(z.shape[1]); inside = places + width <= lengths[:, None] "
        "has shape (batch, places).",
        "np.where(inside[:, :, None], z, -np.inf) lets the other places lose. Then the "
        "rows without any place inside become 0.",
    ],
)
def leave_the_padding_out(max_over_words):
    rng = np.random.default_rng()
    for width in (3, 2, 4):
        time = 9
        places = np.arange(time - width + 1)
        lengths = np.array([time, width, width + 1, 6, width - 1, width + 2])
        z = rng.normal(size=(len(lengths), len(places), 5))
        z[:, :, 0] = -1 - rng.random(z.shape[:2])  # negative at every place
        z[1:3, width - 1 :, 1] += 10  # the largest answers lie over the padding
        z[:, -1, 2] += 10
        got = attempt(max_over_words, z, lengths, width, name="max_over_words")
        expect(
            np.asarray(got).dtype.kind != "f" or not np.isneginf(got).any(),
            "the result holds minus infinity. A sentence that is shorter than the "
            "filter has no place to look at: its result should be 0.",
        )
        got = numbers(got, "the result")
        wanted = (len(lengths), z.shape[2])
        expect(
            got.shape == wanted,
            f"for z of shape {z.shape} the result should have shape {wanted}: got "
            f"{got.shape}. The maximum goes over the places, axis 1.",
        )
        last = places + width
        slips = {
            "That is the maximum over all places, with the padding.": z.max(axis=1),
            "That counts all windows that begin on a word. The whole window must lie "
            "on words.": _maximum(z, places < lengths[:, None]),
            "That loses the last window: one that ends with the last word still lies "
            "on words.": _maximum(z, last < lengths[:, None]),
            "That takes one place too many: its window ends on the first padding.":
                _maximum(z, last - 1 <= lengths[:, None]),
        }  # fmt: skip
        right = _maximum(z, last <= lengths[:, None])
        look_at = "Only places t with t + width <= length take part."
        for text, slip in slips.items():
            if np.allclose(got, slip):
                look_at = text
        if np.allclose(got, (z * (last <= lengths[:, None])[:, :, None]).max(axis=1)):
            look_at = (
                "All answers of this filter are negative, and a 0 won that no window "
                "gave. Places left out must not take part as 0."
            )
        elif np.allclose(got, np.maximum(right, 0)):
            look_at = (
                "No negative answer is left: a ReLU cut it off, or a maximum that "
                "starts at 0 won. Where all answers are negative, so is the largest."
            )
        expect_close(got, right, "the maximum", look_at)
    return (
        "Now padding takes no part at all. In Kim's network a window may still reach "
        "into it."
    )


def _maximum(z, inside):
    """The maximum over the places inside; 0 where there is none."""
    best = np.where(inside[:, :, None], z, -np.inf).max(axis=1)
    return np.where(np.isfinite(best), best, 0.0)


@exercise(
    "16.3",
    "A matrix of starting vectors",
    wants="a function starting_vectors(vocabulary, words, rows, rng) that returns an "
    "array with one row for each word of the vocabulary",
    hints=[
        "Begin with random numbers for all: rng.normal(scale=rows.std(), "
        "size=(len(vocabulary), rows.shape[1])).",
        "place = {word: k for k, word in enumerate(words)} finds the row of a word.",
        "For each i and word in enumerate(vocabulary), if word is in place, copy "
        "rows[place[word]] to row i. Row 0 becomes 0 at the end.",
    ],
)
def a_matrix_of_starting_vectors(starting_vectors):
    rng = np.random.default_rng()
    names = [f"w{k}" for k in rng.permutation(500)]
    vocabulary, words = ["<pad>", "<unknown>", *names[:300]], names[150:400]
    words = [str(word) for word in rng.permuted(words)]
    scale = rng.uniform(0.2, 0.4)
    spread = rng.permuted(np.linspace(0.4, 1.6, 20))  # columns of unequal deviations
    rows = scale * (0.5 + rng.normal(scale=spread, size=(len(words), 20)))
    arguments = [list(vocabulary), list(words), rows, np.random.default_rng(1)]
    got = attempt(starting_vectors, *arguments, name="starting_vectors")
    got = numbers(got, "the matrix")
    wanted = (len(vocabulary), 20)
    expect(
        got.shape == wanted,
        f"the matrix should have shape {wanted}: got {got.shape}. One row for each "
        "word of the vocabulary.",
    )
    place = {word: k for k, word in enumerate(words)}
    known = [i for i, word in enumerate(vocabulary) if word in place]
    want = rows[[place[vocabulary[i]] for i in known]]
    look_at = "Row i belongs to vocabulary[i]. Find its row by the word."
    if np.allclose(got[known[0]], rows[known[0]]):
        look_at = (
            "That is the row with the same number. words are in another order than the "
            "vocabulary: find the row by the word."
        )
    expect_close(got[known], want, "the rows of known words", look_at)
    expect(
        not got[0].any(),
        f"row 0, the padding, should be all zeros: got {got[0, 0]:.3g} in it.",
    )
    others = np.setdiff1d(np.arange(1, len(vocabulary)), known)
    _expect_random(got[others], rows)
    for seed, alike in ((1, True), (2, False)):
        again = attempt(starting_vectors, *arguments[:3], np.random.default_rng(seed))
        same = np.array_equal(numbers(again, "the matrix")[others], got[others])
        which = "the same random rows" if same else "other random rows"
        expect(
            same == alike,
            f"{'an equal' if alike else 'another'} rng gave {which}. Draw all random "
            "numbers from the rng that is passed.",
        )
    return "Known words start with what they mean elsewhere, the others with noise."


def _expect_random(drawn, rows):
    scale = rows.std()
    expect(
        drawn.any(axis=1).all(),
        "the rows of words without a vector are zeros. All of these words would look "
        "the same; draw random numbers.",
    )
    expect(
        len(np.unique(drawn.round(9), axis=0)) == len(drawn),
        "several words without a vector have the same row. Draw a row for each.",
    )
    ratio = drawn.std() / scale
    expect(
        0.9 < ratio < 1.1,
        f"the random rows have a standard deviation of {drawn.std():.3g}, and rows one "
        f"of {scale:.3g}. Use rows.std() as the scale.",
    )
    ratios = drawn.std(axis=0) / scale
    expect(
        (np.abs(ratios - 1) < 0.35).all(),
        "the columns of the random rows have standard deviations from "
        f"{scale * ratios.min():.3g} to {scale * ratios.max():.3g}. Draw all with that "
        f"of rows as a whole, {scale:.3g}.",
    )
    expect(
        abs(drawn.mean()) < 0.1 * scale,
        f"the random numbers have a mean of {drawn.mean():.3g}, and should have 0.",
    )
    inner = np.mean(np.abs(drawn) < drawn.std())
    expect(
        0.64 < inner < 0.73,
        f"{inner:.0%} of the random numbers lie within one standard deviation; of "
        "normal ones it is 68 %. Use rng.normal.",
    )


@exercise(
    "16.4",
    "The winning phrase",
    wants="a function winning_phrases(words, x, kernel, bias) that returns a list of "
    "strings",
    hints=[
        "z = conv(x[None], kernel, bias)[0] has shape (places, filters). Over which "
        "axis does a filter's winner lie?",
        "starts = z.argmax(axis=0) holds, for each filter, where its winning window "
        "begins.",
        'The phrase of one filter is " ".join(words[t : t + width]), where width is '
        "kernel.shape[0].",
    ],
)
def the_winning_phrase(winning_phrases):
    rng = np.random.default_rng()
    for size, width, filters in ((12, 3, 16), (7, 2, 8), (5, 5, 2), (8, 1, 4)):
        words = [f"w{k}" for k in rng.permutation(100)[:size]]
        x = rng.normal(size=(size, 4))
        kernel, bias = rng.normal(size=(width, 4, filters)), rng.normal(size=filters)
        bias[0] -= 100  # all answers of this filter are negative
        arguments = (list(words), x, kernel, bias)
        got = attempt(winning_phrases, *arguments, name="winning_phrases")
        _expect_joined(got)
        phrases = list(got) if np.ndim(got) == 1 else None
        expect(
            phrases is not None and all(isinstance(text, str) for text in phrases),
            f"the result should be a list of strings: got {describe(got)}.",
        )
        expect(
            len(phrases) == filters,
            f"for {filters} filters there should be {filters} phrases: got "
            f"{len(phrases)}. Each filter has its own winner: look for it over the "
            "places, axis 0 of (places, filters).",
        )
        z = np.array([
            np.tensordot(x[t : t + width], kernel, 2) for t in range(size - width + 1)
        ])  # fmt: skip
        _expect_phrases(phrases, words, z, z + bias, width)
    return "A maximum over time always comes from somewhere, and now you can say where."


def _expect_joined(got):
    first = got[0] if isinstance(got, (list, tuple, np.ndarray)) and len(got) else None
    expect(
        not isinstance(first, (list, tuple, np.ndarray)),
        "each phrase should be one string, and the first entry of the result is a "
        f'{type(first).__name__} of words: join them with " ".join(…).',
    )


def _expect_phrases(got, words, bare, z, width):
    def phrases(starts):
        return [" ".join(words[t : t + width]) for t in starts]

    right = phrases(z.argmax(axis=0))
    if got == right:
        return
    lengths = {len(text.split()) for text in got}
    advice = "Take the window where the filter's answer is the largest."
    if lengths != {width}:
        advice = f"A filter of width {width} covers {width} words from its place on."
    elif got == phrases(z.argmin(axis=0)):
        advice = "Those are the windows with the smallest answers."
    elif got == phrases(np.abs(z).argmax(axis=0)) or got == phrases(
        np.abs(bare).argmax(axis=0)
    ):
        advice = (
            "You compare absolute values. A large negative answer loses: the maximum "
            "over time takes the largest."
        )
    elif sorted(got) == sorted(right):
        advice = "The phrases are in another order than the filters."
    wrong = next(k for k, (a, b) in enumerate(zip(got, right, strict=True)) if a != b)
    expect(
        False,
        f"the phrase of filter {wrong} should be {right[wrong]!r}: got "
        f"{describe(got[wrong])}. {advice}",
    )


@exercise(
    "16.5",
    "Choose behind the split",
    wants="a function choose_columns(x, y, test, num) that returns the numbers of num "
    "columns",
    hints=[
        "Which rows may take part in the choice? x[test] holds those that may not.",
        "gap_of(x[~test], y[~test]) gives one gap for each column.",
        "np.argsort(-gaps)[:num] holds the numbers of the num largest gaps.",
    ],
)
def choose_behind_the_split(choose_columns):
    rng = np.random.default_rng()
    for size, num in ((60, 8), (100, 12)):
        test = rng.permuted(np.arange(size) < size // 5)
        y = rng.permuted(np.arange(size) % 2)
        x = (rng.random((size, 50)) < rng.uniform(0.2, 0.8, 50)).astype(float)
        for place, column in enumerate(rng.permutation(50)[:12]):
            rows = test if place < 6 else ~test & (rng.random(size) < 0.6)
            x[rows, column] = y[rows] if place % 2 else 1 - y[rows]
        arguments = (x.copy(), y.copy(), test.copy(), num)
        got = attempt(choose_columns, *arguments, name="choose_columns")
        expect(
            np.asarray(got).dtype.kind != "b",
            "the result is a mask. Return the numbers of the columns: np.flatnonzero "
            "finds them.",
        )
        got = numbers(got, "the columns")
        expect(
            got.shape == (num,) and set(got) <= set(range(50)),
            f"for x with 50 columns and num = {num} the result should be {num} numbers "
            f"of columns, from 0 to 49: got {describe(got)}.",
        )
        expect(
            len(set(got)) == num,
            f"only {len(set(got))} of the {num} columns are different ones.",
        )
        _expect_best(got.astype(int), x, y, test)
    return "A fold that took part in neither choice nor regression tests honestly."


def _expect_best(got, x, y, test):
    """Any choice is right whose gaps are the largest; equal gaps may be exchanged."""

    def signed(rows):
        ones, zeros = x[rows & (y == 1)], x[rows & (y == 0)]
        return ones.mean(axis=0) - zeros.mean(axis=0)

    def chosen(gaps):
        return np.allclose(np.sort(gaps[got]), np.sort(gaps)[-len(got) :])

    train = ~test
    if chosen(np.abs(signed(train))):
        return
    look_at = "Use the rows where test is False, of x and of y."
    if chosen(np.abs(signed(test | True))):
        look_at = "Those tell most on all rows, and the test fold is among them."
    elif chosen(np.abs(signed(test))):
        look_at = "Those tell most on the test fold. ~test keeps the other rows."
    elif chosen(-np.abs(signed(train))):
        look_at = "Those have the smallest gaps; sort by -gaps."
    elif chosen(signed(train)) or chosen(-signed(train)):
        look_at = "A gap of either sign tells: compare absolute values, as gap_of does."
    gaps = np.abs(signed(train))
    best = np.sort(gaps)[-len(got) :].mean()
    expect(
        False,
        f"on the training rows the chosen columns have a mean gap of "
        f"{gaps[got].mean():.3f}, and the best ones {best:.3f}. {look_at}",
    )
