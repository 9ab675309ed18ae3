"""Checks of notebook 21: attention."""

import numpy as np
from scipy.special import softmax

from tutor.exercises import (
    NotRight,
    attempt,
    describe,
    exercise,
    expect,
    expect_close,
    fail,
)
from tutor.exercises import numbers as numbers_of


def _first_slip(got, slips, otherwise):
    """The text of the first slip whose result is what was got."""
    for slip, text in slips:
        if np.shape(got) == np.shape(slip) and np.allclose(got, slip, atol=1e-6):
            return text
    return otherwise


@exercise(
    "21.1",
    "Split into heads",
    wants="two functions, split(x, num_heads) and join(heads)",
    hints=[
        "First cut the last axis into two, heads and entries: one reshape.",
        "After x.reshape(batch, time, num_heads, -1) the heads are the third axis. "
        "np.swapaxes(…, 1, 2) makes them the second.",
        "join goes the same way back: swap the axes 1 and 2, then reshape to (batch, "
        "time, -1).",
    ],
)
def split_into_heads(split, join):
    rng = np.random.default_rng()
    for batch, time, num_heads, size in [(2, 5, 4, 3), (3, 4, 2, 6), (1, 7, 3, 2)]:
        x = rng.normal(size=(batch, time, num_heads * size))
        want = x.reshape(batch, time, num_heads, size).transpose(0, 2, 1, 3)
        got = numbers_of(_split(split, x, num_heads), "the result of split")
        expect_close(got, want, "the result of split", _split_advice(got, x, want))
        joined = attempt(join, want, name="join")
        joined = numbers_of(joined, "the result of join")
        expect_close(joined, x, "the result of join", _join_advice(joined, want, x))
    return "Two axes changed places, and no number changed: heads cost nothing to cut."


def _split(split, x, num_heads):
    try:
        return attempt(split, x, num_heads, name="split")
    except NotRight as reason:
        whole = (
            "Sizes are whole numbers: divide with //." if "float" in f"{reason}" else ""
        )
        fail(
            f"{reason} x has the shape {x.shape}, and there are {num_heads} heads. "
            f"{whole}"
        )


def _split_advice(got, x, want):
    batch, num_heads, time, size = want.shape
    every = x.reshape(batch, time, size, num_heads).transpose(0, 3, 1, 2)
    slips = [
        (
            x.reshape(want.shape),
            "A reshape alone cuts across positions: head 0 holds whole positions. "
            "First reshape the last axis only, then swap axes.",
        ),
        (
            x.reshape(batch, time, num_heads, size),
            "The axes are (batch, time, heads, entries): swap the two in the middle.",
        ),
        (
            every,
            f"Head 0 got every {num_heads}th entry. It gets the first {size} entries "
            "of each position.",
        ),
        (
            want.swapaxes(0, 1),
            "The axes are (heads, batch, time, entries): the batch comes first.",
        ),
        (
            want.swapaxes(2, 3),
            "The axes are (batch, heads, entries, time): the time comes before the "
            "entries.",
        ),
        (
            x.reshape(batch, time, -1, num_heads).swapaxes(1, 2),
            f"Heads and entries are exchanged: {num_heads} heads of {size} entries.",
        ),
    ]
    if np.ndim(got) == 4 and np.shape(got)[1] != num_heads:
        heads = np.shape(got)[1]
        if np.shape(got) == (batch, heads, time, num_heads * size // heads):
            return f"Those are {heads} heads: num_heads is {num_heads} here."
    other = "Compare split(x, num_heads)[0, 0] with x[0, :, : width // num_heads]."
    return _first_slip(got, slips, other)


def _join_advice(got, heads, x):
    every = heads.transpose(0, 2, 3, 1).reshape(x.shape)
    slips = [
        (
            heads.reshape(x.shape),
            "A reshape alone mixes positions: swap heads and time back first.",
        ),
        (
            every,
            "The entries of the heads alternate: all of head 0 come first, then all of "
            "head 1.",
        ),
        (
            heads.transpose(0, 2, 1, 3),
            "Heads and entries are still two axes: lay them in one.",
        ),
    ]
    return _first_slip(got, slips, "join(split(x, num_heads)) should be x again.")


@exercise(
    "21.2",
    "A short memory",
    wants="a function local_mask(num, reach) that returns (num, num) booleans",
    hints=[
        "np.tril(np.ones((num, num), dtype=bool)) is the causal mask. Now take away "
        "what is too far back.",
        "asking = np.arange(num)[:, None] and asked = np.arange(num): asking - asked "
        "is how far back a position looks.",
        "That distance should be at least 0 and less than reach.",
    ],
)
def a_short_memory(local_mask):
    rng = np.random.default_rng()
    cases = [(9, int(rng.integers(4, 7))), (6, 2), (5, 1), (4, 9)]
    for num, reach in cases:
        got = attempt(local_mask, num, reach, name="local_mask")
        kind = np.asarray(got).dtype
        expect(
            kind.kind != "f",
            f"the entries should be booleans: got {kind}. A comparison gives booleans.",
        )
        array = numbers_of(got, "the mask")
        place = np.arange(num)
        back = place[:, None] - place
        want = (back >= 0) & (back < reach)
        expect(
            array.shape == want.shape,
            f"local_mask({num}, {reach}) should have shape {want.shape}: got "
            f"{array.shape}.",
        )
        slips = [
            (want.T, "That is turned over: rows ask, columns are asked."),
            (np.abs(back) < reach, "It looks ahead, too: later positions are hidden."),
            (
                (back >= 0) & (back <= reach),
                "One too many: itself counts, too.",
            ),
            ((back > 0) & (back < reach), "A position may look at itself."),
            ((back > 0) & (back <= reach), "A position may look at itself."),
            (back >= 0, "That is the causal mask: reach makes no difference."),
            ((back >= 0) & (back < 3), "That is a reach of 3, whatever reach says."),
            (back < reach, "Later positions are hidden: asking - asked is 0 or more."),
            (np.full_like(want, True), "It hides nothing."),
            (~want, "True and False are exchanged: True where it may look."),
            (
                back >= reach,
                "Those are too far back: wanted are the near ones.",
            ),
        ]
        if not np.array_equal(array, want):
            advice = _first_slip(
                array, slips, "Compare asking - asked with 0 and reach."
            )
            row = int(np.flatnonzero((array != want).any(axis=1))[0])
            wanted, found = (np.flatnonzero(m[row]).tolist() for m in (want, array))
            fail(
                f"with local_mask({num}, {reach}), position {row} should look at "
                f"{wanted}: got {found}. {advice}"
            )
        expect(
            kind.kind == "b",
            f"the entries should be booleans: got {kind}. A comparison gives booleans.",
        )
        weights = softmax(np.where(got, rng.normal(size=want.shape), -np.inf), axis=-1)
        expect(np.isfinite(weights).all(), "a row of the mask hides every position.")
    return "Stacked blocks reach farther: each adds reach - 1 positions to the view."


@exercise(
    "21.3",
    "How far does a head look?",
    wants="a function mean_distance(maps) that returns one number for each head",
    hints=[
        "np.arange(time)[:, None] - np.arange(time) is the distance from the one who "
        "asks to the one who is asked.",
        "Each row of a map has the sum 1. So the sum of weights times distances, along "
        "a row, is the mean distance of one position.",
        "(maps * distance).sum(axis=-1) has the shape (heads, windows, time). Then the "
        "mean over the last two axes.",
    ],
)
def how_far_does_a_head_look(mean_distance):
    rng = np.random.default_rng()
    for num_heads, num, time in [(3, 2, 5), (2, 4, 7), (5, 1, 4)]:
        place = np.arange(time)
        back = place[:, None] - place
        scores = rng.normal(0, 2, size=(num_heads, num, time, time))
        maps = softmax(np.where(back >= 0, scores, -np.inf), axis=-1)
        got = attempt(mean_distance, maps, name="mean_distance")
        array = numbers_of(got, "the result")
        weighted = maps * back
        want = weighted.sum(axis=-1).mean(axis=(1, 2))
        along = "Along a row take the sum, not a mean: the weights add up to 1."
        place_only = "That is the mean place looked at, not the distance to it."
        largest = maps.argmax(axis=-1)
        diagonals = [n * np.diagonal(maps, -n, 2, 3).mean(axis=2) for n in place]
        slips = [
            (
                sum(diagonals).mean(axis=1),
                "Far diagonals are shorter, so their means may not count alike: take "
                "sums along the rows.",
            ),
            (want + 1, "A position that looks at itself looks 0 back."),
            (-want, "The sign is turned: the asking position, the row, is later."),
            (weighted.mean(axis=(1, 2, 3)), along),
            (weighted.sum(axis=(1, 2, 3)), "Over positions and windows take the mean."),
            (weighted.sum(axis=-1).mean(axis=1), "Average over the positions, too."),
            (weighted.sum(axis=-1).mean(axis=2), "Average over the windows, too."),
            (want.mean(), "Wanted one number for each head, not for all together."),
            (largest.mean(axis=(1, 2)), place_only),
            ((maps * place).sum(axis=-1).mean(axis=(1, 2)), place_only),
            (
                (place - largest).mean(axis=(1, 2)),
                "That takes only the largest weight of a row: use all of them.",
            ),
        ]
        other = (
            "Compare one row: its weights times asking - asked, added up. Then take "
            "the mean over windows and positions."
        )
        advice = _first_slip(array, slips, other)
        expect_close(array, want, "the mean distance", advice)
    return "A head of distance 1 looks mostly next door; a large one gathers from afar."


@exercise(
    "21.4",
    "One step at a time",
    wants="a function step(x, cache, W_q, W_k, W_v) that returns answer and cache",
    hints=[
        "Compute the key x @ W_k and the value x @ W_v of the new position, and put "
        "them below the rows in the cache. With cache None they are the first rows.",
        "np.vstack([keys, x @ W_k]) adds a row. Only the new position asks, so there "
        "is one query, and no mask is needed.",
        "weights = softmax(keys @ q / np.sqrt(len(q))), and the answer is weights @ "
        "values.",
    ],
)
def one_step_at_a_time(step):
    rng = np.random.default_rng()
    for time, width, size, deep in [(6, 5, 3, 4), (4, 8, 16, 2), (7, 3, 2, 3)]:
        x = rng.normal(0, 0.6, size=(time, width))  # weights far from 0 and 1
        W_q, W_k = rng.normal(size=(2, width, size))
        W_v = rng.normal(size=(width, deep))
        cache, got = None, []
        for i, row in enumerate(x):
            answer, cache = _step(step, row, cache, W_q, W_k, W_v, i)
            expect(
                answer.shape == (deep,),
                f"the answer at position {i} should have shape {(deep,)}: got "
                f"{answer.shape}. One position asks, so there is one answer.",
            )
            got.append(answer)
        want = _answers(x, W_q, W_k, W_v)
        advice = _step_advice(np.array(got), x, W_q, W_k, W_v)
        for i in range(time):
            expect_close(got[i], want[i], f"the answer at position {i}", advice)
        _expect_no_harm(step, x, cache, W_q, W_k, W_v)
        _expect_kept(step, x, W_q, W_k, W_v)
    return "A step costs one row of scores: what was computed before is never repeated."


def _answers(x, W_q, W_k, W_v, root=None, first=0, own=1, soft=softmax):
    """Answers of all positions, each looking at positions first … itself."""
    rows, root = [], np.sqrt(W_q.shape[1]) if root is None else root
    roots = np.broadcast_to(root, len(x))
    for i, row in enumerate(x):
        seen = x[first : i + own] if i + own > first else x[i : i + 1]
        weights = soft((seen @ W_k) @ (row @ W_q) / roots[i])
        rows.append(weights @ (seen @ W_v))
    return np.array(rows)


def _step(step, row, cache, W_q, W_k, W_v, i):
    try:
        got = attempt(step, row, cache, W_q, W_k, W_v, name="step")
    except NotRight as reason:
        first = "The first call has the cache None." if i == 0 else ""
        fail(f"at position {i}, {reason} {first}")
    expect(
        isinstance(got, (tuple, list)) and len(got) == 2,
        f"step should return two things, an answer and a cache: got {describe(got)}.",
    )
    answer, cache = got
    array = numbers_of(answer, "the answer")
    expect(cache is not None, "the cache that step returned is None.")
    return array, cache


def _step_advice(got, x, W_q, W_k, W_v):
    weights, values = (W_q, W_k, W_v), x @ W_v
    size, width = W_q.shape[1], len(W_q)
    added = np.cumsum(values, axis=0)
    uniform = added / np.arange(1, len(x) + 1)[:, None]
    not_divided = _answers(x, *weights, soft=np.exp)
    deep = W_v.shape[1]
    slips = [
        (values, "It looks at itself only: the cache should keep earlier rows."),
        (_answers(x, *weights, root=1), "Divide the scores by the root of d."),
        (_answers(x, *weights, root=size), "Divide by the root of d, not by d."),
        (_answers(x, *weights, root=np.sqrt(width)), "d is the size of a query."),
        (
            _answers(x, *weights, root=np.sqrt(deep)),
            "d is the size of a query, not of a value.",
        ),
        (
            _answers(x, *weights, root=np.sqrt(np.arange(1, len(x) + 1))),
            "d is the size of a query, not the number of keys.",
        ),
        (
            _answers(x, *weights, root=1 / np.sqrt(size)),
            "Divide by the root of d, do not multiply.",
        ),
        (not_divided, "The weights have to add up to 1: use softmax."),
        (
            added,
            "Each weight is 1: the softmax runs over one number only, not the keys.",
        ),
        (_answers(x, W_k, W_q, W_v), "Queries and keys are exchanged."),
        (
            _answers(x, *weights, own=0),
            "The new position is missing: add its key and value before it asks.",
        ),
        (
            _answers(x, *weights, first=1),
            "The first position is missing: put it into the cache, too.",
        ),
        (uniform, "All weights are equal: is the softmax along the keys?"),
    ]
    text = (
        "Is every earlier row in the cache? Compare keys, scores and weights in turn."
    )
    return _first_slip(got, slips, text)


def _expect_no_harm(step, x, cache, W_q, W_k, W_v):
    """Two continuations of one cache must not disturb each other."""
    answers = [
        numbers_of(step(row, cache, W_q, W_k, W_v)[0], "the answer").ravel()
        for row in (x[-1], x[-1])
    ]
    expect(
        np.allclose(answers[0], answers[1]),
        "the cache given to step was changed: return a new one, so that two texts can "
        "go on from the same beginning.",
    )


def _expect_kept(step, x, W_q, W_k, W_v):
    """Other matrices at the last step leave earlier keys and values as they were."""
    cache = None
    for row in x[:-1]:
        _, cache = attempt(step, row, cache, W_q, W_k, W_v, name="step")
    for name, new_k, new_v in [("keys", -W_k, W_v), ("values", W_k, -W_v)]:
        got, _ = attempt(step, x[-1], cache, W_q, new_k, new_v, name="step")
        keys = np.vstack([x[:-1] @ W_k, x[-1] @ new_k])
        values = np.vstack([x[:-1] @ W_v, x[-1] @ new_v])
        weights = softmax(keys @ (x[-1] @ W_q) / np.sqrt(W_q.shape[1]))
        expect(
            np.allclose(numbers_of(got, "the answer"), weights @ values, atol=1e-6),
            f"the {name} of earlier positions are computed again at each step: keep "
            f"the {name} in the cache, not x.",
        )
