"""Checks of notebook 18: recurrent networks that classify texts."""

from functools import partial

import numpy as np

from tutor.exercises import (
    NotRight,
    attempt,
    exercise,
    expect,
    expect_close,
    fail,
    numbers,
)


@exercise(
    "18.1",
    "Pad on either side",
    wants="a function pad(rows, length, side) that returns an array (rows, length)",
    hints=[
        "Begin with np.zeros((len(rows), length), dtype=int) and fill one row after "
        "the other.",
        "row[-length:] keeps the last numbers, and leaves a short row as it is.",
        "After: table[k, :len(row)] = row. Before: table[k, length - len(row):] = row, "
        "which works for an empty row, too.",
    ],
)
def pad_on_either_side(pad):
    rng = np.random.default_rng()
    for length in (6, 4):
        sizes = [length, 2, length + 3, 0, 1, length - 1]
        rows = [rng.integers(1, 100, size=n).tolist() for n in sizes]
        for side in ("after", "before"):
            copies = [list(row) for row in rows]
            try:
                got = attempt(pad, copies, length, side, name="pad")
            except NotRight as reason:
                _fail_if_empty_rows_do_it(pad, rows, length, side, reason)
                raise
            expect(copies == rows, "pad changed the rows that it was given.")
            want = _padded(rows, length, side)
            look_at = f"The side is {side!r}, and the row has {{}} numbers."
            array = numbers(got, "the result")
            expect(
                array.shape == want.shape,
                f"the result should have shape {want.shape}: got {array.shape}. One "
                "row for each of the rows, each of the length asked for.",
            )
            wrong = np.flatnonzero((array != want).any(axis=1))
            if len(wrong):
                look_at = look_at.format(sizes[wrong[0]])
            other = _padded(rows, length, "before" if side == "after" else "after")
            if (array == other).all():
                look_at = "The zeros are on the other side."
            cut = [row[:length] for row in rows]
            if (array == _padded(cut, length, side)).all():
                look_at = "That keeps the first numbers of a long row: keep the last."
            expect_close(array, want, f"the table for {side!r}", look_at)
    return "Whoever cuts decides what the network never sees: here, the beginning."


def _fail_if_empty_rows_do_it(pad, rows, length, side, reason):
    full = [list(row) for row in rows if row]
    try:
        attempt(pad, full, length, side, name="pad")
    except NotRight:
        return
    fail(f"{reason} Without the empty row it works: -0 is 0, so row[-0:] is all of it.")


def _padded(rows, length, side):
    table = np.zeros((len(rows), length))
    for line, row in zip(table, rows, strict=True):
        kept = row[-length:]
        start = 0 if side == "after" else length - len(kept)
        line[start : start + len(kept)] = kept
    return table


@exercise(
    "18.2",
    "Average under a mask",
    wants="a function masked_mean(states, mask) that returns an array (batch, units)",
    hints=[
        "A mean is a sum divided by a number. Both should leave masked steps out.",
        "mask[:, :, None] has the shape (batch, time, 1), and multiplies the states.",
        "The sum is (states * mask[:, :, None]).sum(axis=1), and the number of real "
        "steps of each row mask.sum(axis=1, keepdims=True).",
    ],
)
def average_under_a_mask(masked_mean):
    rng = np.random.default_rng()
    for time, units in [(6, 3), (5, 4)]:
        states = rng.normal(1, 2, size=(4, time, units))
        padded_after = np.arange(time) < np.array([[time], [2], [1], [time - 2]])
        for mask in (padded_after, padded_after[:, ::-1], _with_gaps(rng, time)):
            given = states.copy(), mask.copy()
            got = attempt(partial(masked_mean, *given), name="masked_mean")
            expect(
                (given[0] == states).all() and (given[1] == mask).all(),
                "masked_mean changed what it was given. Work on a copy.",
            )
            want = np.array(
                [s[m].mean(axis=0) for s, m in zip(states, mask, strict=True)]
            )
            look_at = _slip_in_mean(got, states, mask)
            expect_close(got, want, "the mean", look_at, tolerance=1e-5)
    return "GlobalAveragePooling1D does the same with the mask that an Embedding makes."


def _with_gaps(rng, time):
    mask = rng.random((4, time)) < 0.5
    mask[0], mask[1] = True, False
    mask[1:, 1] = True  # each row has one real step at least, and the second only one
    return mask


def _slip_in_mean(got, states, mask):
    """A sentence on what went wrong: the slip that gives these numbers, if any does."""
    array, kept = numbers(got, "the mean"), states * mask[:, :, None]
    number = mask.sum(axis=1, keepdims=True)
    last = mask.shape[1] - 1 - mask[:, ::-1].argmax(axis=1)
    left_out = mask.shape[1] - number
    slips = {
        "That is the mean over all steps: leave masked ones out.": states.mean(axis=1),
        "The sum is right, and the divisor is not: divide by the number of real steps "
        "of the row, not by that of all steps.": kept.mean(axis=1),
        "That is the sum. Divide it by the number of real steps.": kept.sum(axis=1),
        "Divide each row by its own number of real steps, not by one number for all "
        "rows.": kept.sum(axis=1) / number.mean(),
        "Divide each row by its own number of real steps, not by that of the "
        "batch.": kept.sum(axis=1) / mask.sum(),
        "That is the last real state. Take the mean over all real ones.": states[
            np.arange(len(states)), last
        ],
        "That is the mean over the masked steps: True means real.": (
            (states - kept).sum(axis=1) / np.maximum(left_out, 1)
        ),
    }
    for text, slip in slips.items():
        if array.shape == slip.shape and np.allclose(array, slip, atol=1e-5):
            return text
    return "For each row: the sum over its real steps, divided by their number."


@exercise(
    "18.3",
    "Carry the state",
    wants="a function read_in_pieces(step, x, size) that returns the last state",
    hints=[
        "The pieces begin at range(0, x.shape[1], size).",
        "x[:, start : start + size] is a piece. At the end it is shorter by itself.",
        "Begin with state = None. Then, for each piece, state = step(piece, state).",
    ],
)
def carry_the_state(read_in_pieces):
    rng = np.random.default_rng()
    for time, size in [(6, 3), (7, 3), (2, 5), (9, 2)]:
        x, U = rng.normal(size=(4, time, 2)), rng.normal(0, 0.6, size=(2, 2))
        seen = []

        def step(piece, state, U=U, seen=seen):
            seen.append((np.array(piece), state is None))
            if state is not None and np.ndim(piece) == 3 and len(piece) == 4:
                expect(
                    np.shape(state) == (4, 2),
                    f"step got a state of shape {np.shape(state)}. Begin with None, "
                    "then hand on what step returned.",
                )
            h = np.zeros((len(piece), 2)) if state is None else state
            for t in range(piece.shape[1]):
                h = np.tanh(piece[:, t] + h @ U)
            return h

        want = step(x, None)
        seen.clear()
        got = attempt(read_in_pieces, step, x, size, name="read_in_pieces")
        _expect_pieces(seen, x, size)
        expect_close(got, want, "the last state", "Return what the last step returned.")
    return "Texts of any length fit, and memory holds one piece at a time."


def _expect_pieces(seen, x, size):
    expect(seen, "step was never called.")
    longest = max(piece.shape[1] if piece.ndim > 1 else 0 for piece, _ in seen)
    expect(
        all(piece.ndim == 3 and len(piece) == len(x) for piece, _ in seen),
        f"step should get pieces (batch, steps, inputs): got {seen[0][0].shape}. Cut "
        "along the second axis.",
    )
    expect(
        longest <= size,
        f"a piece has {longest} steps, and size is {size}.",
    )
    joined = np.concatenate([piece for piece, _ in seen], axis=1)
    expect(
        joined.shape[1] >= x.shape[1],
        f"of {x.shape[1]} steps in pieces of {size}, only {joined.shape[1]} were read. "
        "The last piece may be shorter.",
    )
    start, rest = joined[:, : x.shape[1]], joined[:, x.shape[1] :]
    expect(
        not rest.size or rest.any() or not np.allclose(start, x),
        "zeros were added to the last piece, and step read them. Let it be shorter.",
    )
    expect(
        joined.shape == x.shape and np.allclose(joined, x),
        "the pieces do not make up x: each step should be read once, in order.",
    )
    fresh = [is_none for _, is_none in seen]
    expect(fresh[0], "the first piece begins a text: its state should be None.")
    expect(
        not any(fresh[1:]),
        "a later piece started with None. Hand it the state after the piece before.",
    )


@exercise(
    "18.4",
    "Split by document",
    wants="a function split(source, share, rng) that returns a boolean array",
    hints=[
        "np.unique(source) gives each document once.",
        "rng.permutation(documents)[:num] is a random choice of num documents.",
        "np.isin(source, chosen) is true for the passages of the chosen documents.",
    ],
)
def split_by_document(split):
    rng = np.random.default_rng()
    documents = rng.permutation(500)[:40]
    sizes = np.r_[np.full(30, 3), np.full(10, 40)]
    source = rng.permutation(np.repeat(documents, sizes))
    choices = []
    for share in (0.25, 0.5, 0.1, 0.19):  # 0.19 of 40 is 7.6
        got = attempt(split, source, share, np.random.default_rng(1), name="split")
        test = np.asarray(got)
        expect(
            test.shape == source.shape and test.dtype == bool,
            f"the result should be a boolean array of shape {source.shape}: got "
            f"{test.dtype} of shape {test.shape}.",
        )
        both = np.intersect1d(source[test], source[~test])
        expect(
            not len(both),
            f"{len(both)} of 40 documents have passages in both parts. Choose "
            "documents, then take all of their passages.",
        )
        num, want = len(np.unique(source[test])), round(share * 40)
        expect(
            share != 0.19 or num != 7,
            "a share of 0.19 of 40 documents is 7.6, rounded 8: got 7, which is cut.",
        )
        expect(
            num == want,
            f"the test part should hold {want} of 40 documents for a share of {share}: "
            f"got {num}. Count documents, not passages; exactly that many, each once; "
            "true means test.",
        )
        choices.append(test)
    arguments = source, 0.25
    same = attempt(split, *arguments, np.random.default_rng(1), name="split")
    others = [
        attempt(split, *arguments, np.random.default_rng(k), name="split")
        for k in (2, 3)
    ]
    expect(
        np.array_equal(same, choices[0]),
        "two equal rngs gave different splits. Draw all chance from rng.",
    )
    expect(
        not all(np.array_equal(other, choices[0]) for other in others),
        "another rng gave the same documents. Choose them at random, with rng.",
    )
    return "A test document is new from its first passage to its last, as in real use."
