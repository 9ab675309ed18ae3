"""Checks of notebook 22: scaling up."""

import numpy as np

from tutor.exercises import (
    attempt,
    describe,
    exercise,
    expect,
    expect_close,
    fail,
)
from tutor.exercises import numbers as numbers_of


def _same(a, b, tolerance=1e-6):
    return a.shape == b.shape and np.allclose(a, b, rtol=tolerance, atol=1e-12)


@exercise(
    "22.1",
    "Back from the scale",
    wants="a function unscale(gradients, scale) that returns a list, or None, and the "
    "next scale",
    hints=[
        "np.isfinite(gradient).all() says whether one array is fine. All of them "
        "must be.",
        "A float16 array divided by a number is float16 again, and tiny numbers become "
        "0. First gradient.astype(np.float32), then the division.",
        "If any array is not finite, return None, scale / 2; else the new list, scale.",
    ],
)
def back_from_the_scale(unscale):
    rng = np.random.default_rng()
    for scale in map(float, 2.0 ** rng.permutation([8, 12, 15])):
        for powers in [(1, -3, -6), (4, -3, -6), (-3, -6, 4)]:
            gradients = [
                (rng.uniform(2, 6, size=shape) * 10.0**power).astype(np.float16)
                for shape, power in zip([(3, 4), (5,), (2, 6)], powers, strict=True)
            ]
            new, next_scale = _pair(attempt(unscale, *_copied(gradients, scale)))
            what = "all numbers are finite"
            if max(powers) == 4:
                what += ", the largest above 20,000"
            if new is None:
                _fail_skipped(what, max(powers) == 4)
            _expect_scale(next_scale, scale, scale, what)
            _expect_unscaled(new, gradients, scale)
    places = [(0, np.inf), (1, -np.inf), (2, np.nan), (0, np.nan), (2, np.inf)]
    for place, value in places:
        scale = float(2.0 ** rng.integers(8, 16))
        gradients = [rng.normal(size=n).astype(np.float16) for n in (4, 3, 5)]
        gradients[place][1] = value
        new, next_scale = _pair(attempt(unscale, *_copied(gradients, scale)))
        what = f"array number {place} contains {value}"
        expect(
            new is None,
            f"{what}: such a step is skipped as a whole, so None was wanted in place "
            f"of the list: got {describe(new)}.",
        )
        _expect_scale(next_scale, scale / 2, scale, what)
    return "One step lost is cheap; an infinite weight would be there for good."


def _fail_skipped(what, are_large):
    text = "Only infinity and NaN are not."
    if are_large:
        text = (
            "Test each number: a sum or a square of finite float16 numbers can be "
            "infinite."
        )
    fail(f"{what}, and the list is None. {text}")


def _copied(gradients, scale):
    return [gradient.copy() for gradient in gradients], scale


def _pair(result):
    expect(
        isinstance(result, tuple | list) and len(result) == 2,
        f"unscale should return two things, gradients and scale: got "
        f"{describe(result)}.",
    )
    return result


def _expect_scale(got, want, scale, when):
    value = numbers_of(got, "the next scale")
    if value.shape != () or value != want:
        more = " Halve it: the numbers were too large." if want < scale else ""
        fail(
            f"{when}, and with the scale {scale:g} the next scale should be {want:g}: "
            f"got {describe(got)}.{more}"
        )


def _expect_unscaled(new, gradients, scale):
    expect(
        isinstance(new, tuple | list) and len(new) == len(gradients),
        f"the gradients should be a list of {len(gradients)} arrays: got "
        f"{describe(new)}.",
    )
    for k, (got, gradient) in enumerate(zip(new, gradients, strict=True)):
        array, want = numbers_of(got, f"array {k}"), gradient.astype(np.float64) / scale
        if array.shape == want.shape:
            in_16 = (gradient / np.float16(min(scale, 6e4))).astype(np.float64)
            expect(
                _same(array, want) or not _same(array, in_16, 1e-3),
                f"array {k} was divided as float16, and small numbers are lost. "
                "Convert it to float32 first, then divide.",
            )
            expect(
                not _same(array, gradient.astype(np.float64)),
                f"array {k} still has its scale: divide it by the scale.",
            )
        expect(
            array.shape == want.shape,
            f"array {k} should have shape {want.shape}: got {array.shape}.",
        )
        gaps = np.abs(array - want)
        worst = np.unravel_index(gaps.argmax(), gaps.shape)
        expect(
            gaps[worst] <= 1e-6 * np.abs(want).max(),
            f"array {k} at {list(map(int, worst))} is {gradient[worst]:.5g} with the "
            f"scale {scale:g}, and should become {want[worst]:.5g}: got "
            f"{array[worst]:.5g}. Convert to float32, then divide by the scale.",
        )
        kind = getattr(got, "dtype", None)
        expect(
            kind is not None and str(getattr(kind, "name", kind)) == "float32",
            f"array {k} should be float32: got {kind or type(got).__name__}.",
        )


@exercise(
    "22.2",
    "Every example once",
    wants="a function share(rows, rank, num_workers) that returns a part of rows",
    hints=[
        "Deal the rows like cards: the first to worker 0, the next to worker 1, and so "
        "on, and then again from worker 0.",
        "A slice may have a step: rows[start::step] begins at start and takes every "
        "step-th row.",
        "rows[rank::num_workers], or np.array_split(rows, num_workers)[rank].",
    ],
)
def every_example_once(share):
    rng = np.random.default_rng()
    for num_rows, num_workers in [(12, 3), (64, 2), (10, 4), (23, 5), (7, 1), (3, 4)]:
        rows = rng.permutation(1000)[:num_rows]
        parts = []
        for rank in range(num_workers):
            got = attempt(share, rows, rank, num_workers, name="share")
            part = numbers_of(got, f"the share of worker {rank}")
            expect(
                part.ndim == 1,
                f"the share of worker {rank} should have one axis: got shape "
                f"{part.shape}.",
            )
            parts.append(part)
        _expect_shares(parts, rows, num_workers)
    return "No worker asks another: the rank alone says which rows are whose."


def _expect_shares(parts, rows, num_workers):
    what = f"{len(rows)} rows and {num_workers} workers"
    together = np.concatenate(parts)
    strange = np.setdiff1d(together, rows)
    expect(
        not strange.size,
        f"{what}: {strange[:1].sum():g} occurs in a share and not in rows. Return "
        "values of rows, not their places.",
    )
    if num_workers > 1:
        alike = all(np.array_equal(part, parts[0]) for part in parts)
        expect(
            not alike,
            f"{what}: every worker gets the same rows, so that {num_workers} workers "
            "learn what one would. Use the rank.",
        )
    values, counts = np.unique(together, return_counts=True)
    missing = len(rows) - len(values)
    expect(
        not missing and (counts == 1).all(),
        f"{what}: {missing} rows are in no share, and {(counts > 1).sum()} in more "
        "than one. Each should be in exactly one, also where the division leaves a "
        "rest.",
    )
    sizes = [len(part) for part in parts]
    expect(
        max(sizes) - min(sizes) <= 1,
        f"{what}: the shares have {sizes} rows. They should differ by one at most; the "
        "others wait for the slowest.",
    )


@exercise(
    "22.3",
    "Unequal shares",
    wants="a function combine(gradients, counts) that returns a list of arrays",
    hints=[
        "The gradient of the whole batch is the sum over all examples, divided by "
        "their number. A mean times its count is such a sum again.",
        "Each worker has the weight count / sum(counts).",
        "zip(*gradients) walks through the arrays: each element holds one array of "
        "every worker. Add up weight * array.",
    ],
)
def unequal_shares(combine):
    rng = np.random.default_rng()
    shapes = [(4, 3), (3,), (2, 1, 5)]
    for counts in ([6, 2], [3, 5, 1], [4, 4, 4, 4], [5, 0, 2]):
        singles = [rng.normal(size=(sum(counts), *shape)) for shape in shapes]
        pieces = [np.split(one, np.cumsum(counts)[:-1]) for one in singles]
        gradients = [
            [
                piece[k].mean(axis=0) if counts[k] else np.zeros(piece[k].shape[1:])
                for piece in pieces
            ]
            for k in range(len(counts))
        ]
        given = [[array.copy() for array in worker] for worker in gradients]
        got = attempt(combine, given, list(counts), name="combine")
        expect(
            isinstance(got, tuple | list) and len(got) == len(shapes),
            f"combine should return a list of {len(shapes)} arrays, one for each array "
            f"of a worker: got {_length_of(got)}.",
        )
        _expect_combined(got, gradients, counts, [one.mean(axis=0) for one in singles])
        unchanged = all(
            np.array_equal(a, b)
            for new, old in zip(given, gradients, strict=True)
            for a, b in zip(new, old, strict=True)
        )
        expect(unchanged, "the arrays of the workers have changed. Make new ones.")
    return "Weighted by its count, every example counts once, whoever computed it."


def _length_of(got):
    return f"{len(got)} arrays" if isinstance(got, tuple | list) else describe(got)


def _expect_combined(got, gradients, counts, wanted):
    for k, (array, want) in enumerate(zip(got, wanted, strict=True)):
        array, stack = numbers_of(array, f"array {k}"), [g[k] for g in gradients]
        weighted = np.tensordot(counts, stack, axes=1)
        share, busy = np.mean(counts), np.count_nonzero(counts)
        slips = [
            (np.mean(stack, axis=0), "That is the plain mean over the workers: a "
             "worker with more examples should count for more."),
            (np.sum(stack, axis=0), "That is the plain sum over the workers."),
            (np.sum(stack, axis=0) / busy, "That is the plain mean over the workers "
             "that have examples: one with more of them should count for more."),
            (weighted, "That is the sum over all examples: divide by their number."),
            (weighted / len(counts), "Divide by the number of examples, not of "
             "workers."),
            (weighted / share, "Divide by the sum of the counts, not by their mean."),
        ]  # fmt: skip
        for slip, text in slips:
            if _same(array, slip) and not _same(array, want):
                fail(f"with counts {counts}, array {k} is not the batch's. {text}")
        look_at = "Weight each worker by count / sum(counts)."
        expect_close(array, want, f"array {k} with counts {counts}", look_at)


@exercise(
    "22.4",
    "Which batches are left",
    wants="a function rows_left(seed, num_rows, batch_size, num_epochs, num_done) that "
    "returns a list of arrays",
    hints=[
        "First make the list of all batches of all epochs. What is left is a slice of "
        "that list.",
        "Two loops: over the epochs, and over range(0, num_rows, batch_size). Each "
        "epoch has its own order.",
        "order[k : k + batch_size] is a batch, also a smaller last one. In the end "
        "return batches[num_done:].",
    ],
)
def which_batches_are_left(rows_left):
    rng = np.random.default_rng()
    for num_rows, batch_size, num_epochs in [(20, 5, 3), (23, 5, 3), (9, 4, 2)]:
        seed, steps = int(rng.integers(1000)), -(-num_rows // batch_size)
        orders = [
            np.random.default_rng([seed, e]).permutation(num_rows)
            for e in range(num_epochs)
        ]
        batches = _cut(orders, batch_size)
        # First in the second epoch: there, slips are told from each other.
        for num_done in (steps + 2, 0, 1, steps - 1, steps, len(batches)):
            inputs = seed, num_rows, batch_size, num_epochs, num_done
            got = attempt(rows_left, *inputs, name="rows_left")
            try:
                got = [numbers_of(batch, "a batch").ravel() for batch in got]
            except TypeError:
                fail(f"rows_left should return a list of arrays: got {describe(got)}.")
            _expect_left(got, orders, batches, batch_size, num_done, seed)
    return "Seed and step number are all that a checkpoint needs to know of the data."


def _cut(orders, size):
    return [order[k : k + size] for order in orders for k in range(0, len(order), size)]


def _alike(got, want):
    return len(got) == len(want) and all(map(np.array_equal, got, want))


def _expect_left(got, orders, batches, size, num_done, seed):
    want = batches[num_done:]
    if _alike(got, want):
        return
    num_rows = len(orders[0])
    whole, steps = num_rows // size, -(-num_rows // size)
    from_one = [
        np.random.default_rng([seed, e + 1]).permutation(num_rows)
        for e in range(len(orders))
    ]
    full = [batch for batch in batches if len(batch) == size]
    end_to_end = np.concatenate(orders)
    joined = [end_to_end[k : k + size] for k in range(0, len(end_to_end), size)]
    slips = [
        (batches, "It begins the data anew."),
        (batches[:num_done], "Those are the batches that are done."),
        (batches[num_done : -(-num_done // steps) * steps], "It stops at the end of "
         "the epoch."),
        ([batch for k, batch in enumerate(batches) if k % steps >= num_done % steps
          and k >= num_done], "It skips the first batches of later epochs, too."),
        (batches[num_done - num_done % steps :], "It begins the epoch anew."),
        (batches[num_done // whole * steps + num_done % whole :], "The last, smaller "
         f"batch of an epoch is a step, too: an epoch has {steps} steps, not {whole}."),
        (batches[num_done + 1 :], "It skips one batch: after num_done steps, the batch "
         "with this number, counted from 0, comes next."),
        (batches[max(num_done - 1, 0) :], "It repeats one batch."),
        (full[num_done:], "The last, smaller batch of an epoch is missing."),
        (full[num_done // steps * whole + num_done % steps :],
         "The last, smaller batch of an epoch is missing."),
        (_cut(from_one, size)[num_done:], "Epochs are counted from 0: the first order "
         "comes from default_rng([seed, 0])."),
        (joined[num_done:], "Batches reach from one epoch into the next. Cut each "
         "epoch by itself."),
        (_cut([orders[0]] * len(orders), size)[num_done:], "Every epoch has the order "
         "of the first. Give the number of the epoch to the generator."),
    ]  # fmt: skip
    what = f"{num_rows} rows in batches of {size}, after {num_done} steps"
    for slip, text in slips:
        if _alike(got, slip):
            fail(f"{what}: these are not the batches that are left. {text}")
    for k, (batch, right) in enumerate(zip(got, want, strict=False)):
        expect(
            len(batch) == len(right),
            f"{what}: batch {k} of those left should have {len(right)} rows: got "
            f"{len(batch)}. All batches have batch_size rows, but for the rest at the "
            "end of an epoch.",
        )
    expect(
        len(got) == len(want),
        f"{what}: {len(want)} batches of {len(batches)} are left: got {len(got)}.",
    )
    first = next(k for k in range(len(want)) if not np.array_equal(got[k], want[k]))
    if all(map(np.array_equal, map(np.sort, got), map(np.sort, want))):
        fail(f"{what}: the right rows, but within a batch in another order.")
    fail(
        f"{what}: batch {first} of those left should be "
        f"{describe(want[first].tolist())}: "
        f"got {describe(got[first].astype(int).tolist())}. Draw the order of epoch "
        "e, counted from 0, from default_rng([seed, e])."
    )
