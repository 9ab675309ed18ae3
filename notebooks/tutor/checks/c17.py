"""Checks of notebook 17: recurrent networks."""

import numpy as np

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


def _rnn(x, W, U, b):
    h, states = np.zeros((len(x), len(b))), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W + h @ U + b)
        states.append(h)
    return np.stack(states, axis=1)


def _weights(rng, num_inputs, units):
    shapes = (num_inputs, units), (units, units), (units,)
    return [rng.normal(0, 0.6, size=shape) for shape in shapes]


def _close(a, b):
    return a.shape == b.shape and np.allclose(a, b, atol=1e-6)


@exercise(
    "17.1",
    "The last real step",
    wants="a function last_states(x, lengths, weights) that returns (batch, units)",
    hints=[
        "rnn(x, *weights) gives all states, (batch, time, units). A later step never "
        "changes an earlier state.",
        "Sequence k with length 5 ends at step number 4, as we count from 0.",
        "states[np.arange(len(x)), places] picks another place from each sequence.",
    ],
)
def the_last_real_step(last_states):
    rng = np.random.default_rng()
    for batch, time, num_inputs, units in [(5, 7, 3, 4), (4, 6, 2, 4), (3, 9, 1, 2)]:
        weights = _weights(rng, num_inputs, units)
        x = rng.normal(size=(batch, time, num_inputs))
        lengths = 1 + rng.permutation(time - 1)[:batch]  # all different, none is time
        lengths[-1] = time  # but one
        got = _attempt_last(last_states, x, lengths, weights)
        states, rows = _rnn(x, *weights), np.arange(batch)
        want = states[rows, lengths - 1]
        array = numbers_of(got, "the result")
        expect(
            array.shape != (batch, batch, units),
            f"the result should have shape {want.shape}: got {array.shape}. With : on "
            "the first axis, every place was taken from every sequence. Give the "
            "number of each sequence, np.arange(len(x)).",
        )
        mask = np.arange(time) < lengths[:, None]
        slips = [
            (states[:, -1], "That is the state after the padding."),
            (
                states[rows, np.minimum(lengths, time - 1)],
                "That is one step too late: counting starts at 0.",
            ),
            (states[rows, lengths - 2], "That is one step too early."),
            (
                _rnn(x * mask[..., None], *weights)[:, -1],
                "Padding set to zero still moves the state.",
            ),
            (
                (states * mask[..., None]).sum(axis=1) / lengths[:, None],
                "That is the mean of the real states.",
            ),
        ]
        for slip, text in slips:
            if _close(array, slip) and not _close(array, want):
                fail(f"these are not the states after the last real steps. {text}")
        look_at = "Run each sequence without its padding and compare."
        expect_close(array, want, "the result", look_at)
    return "What comes after the last real step cannot reach back to it."


def _attempt_last(last_states, *arguments):
    try:
        return attempt(last_states, *arguments, name="last_states")
    except NotRight as reason:
        if "IndexError" not in str(reason) or "out of bounds" not in str(reason):
            raise
        fail(
            "last_states raised IndexError: counting starts at 0, so step number "
            "`length` lies outside. The last real step is length - 1."
        )


@exercise(
    "17.2",
    "One step back",
    wants="a function step_back(d_new, x, h_old, weights, keep) that returns (batch, "
    "units)",
    hints=[
        "The old state goes two ways: through tanh, and past it with the factor keep. "
        "The slopes of both ways are added.",
        "Way through tanh: with h = np.tanh(x @ W + h_old @ U + b), the slope of the "
        "sum inside is d_a = (1 - keep) * d_new * (1 - h**2).",
        "From there to the old state: d_a @ U.T. The other way gives keep * d_new.",
    ],
)
def one_step_back(step_back):
    rng = np.random.default_rng()
    for batch, num_inputs, units in [(3, 2, 4), (5, 6, 3)]:
        W, U, b = _weights(rng, num_inputs, units)
        keep = float(rng.choice([0.2, 0.3, 0.7, 0.8]))
        x = rng.normal(size=(batch, num_inputs))
        h_old, d_new = rng.normal(size=(2, batch, units))
        parts = d_new, x, h_old, [W.copy(), U.copy(), b.copy()], keep
        got = attempt(step_back, *parts, name="step_back")
        array = numbers_of(got, "the result")
        _expect_step_back(array, d_new, x, h_old, (W, U, b), keep)
    return "What goes past tanh and U shrinks by k alone: the idea behind gates."


def _expect_step_back(array, d_new, x, h_old, weights, keep):
    W, U, b = weights

    def new(h_old):
        return keep * h_old + (1 - keep) * np.tanh(x @ W + h_old @ U + b)

    want = np.zeros_like(h_old)
    for place in np.ndindex(h_old.shape):
        step = np.zeros_like(h_old)
        step[place] = 1e-5
        change = new(h_old + step) - new(h_old - step)
        want[place] = np.sum(d_new * change) / 2e-5
    h = np.tanh(x @ W + h_old @ U + b)
    slope, past, share = d_new * (1 - h**2), keep * d_new, 1 - keep
    slips = [
        (share * slope @ U.T, "The old state goes two ways: add keep * d_new."),
        (slope @ U.T, "The old state goes two ways: add keep * d_new."),
        (past, "That is one way only. The other one goes through tanh and U."),
        (past + share * slope @ U, "On the way back U is transposed."),
        (past + slope @ U.T, "The way through tanh has the factor 1 - keep."),
        (past + share * d_new @ U.T, "The slope of tanh, 1 - tanh**2, is missing."),
        (past + share * slope, "The way through tanh leads back through U, too."),
        (d_new + share * slope @ U.T, "The way past tanh has the factor keep."),
        (
            past + share * d_new * (1 - new(h_old) ** 2) @ U.T,
            "1 - h**2 is the slope of tanh, where h is the result of tanh, not of the "
            "new state.",
        ),
        (
            past + share * d_new * (1 - h_old**2) @ U.T,
            "1 - h**2 needs the result of tanh in this step, not the old state.",
        ),
        (share * past + keep * slope @ U.T, "keep and 1 - keep are exchanged."),
        (share * d_new + keep * slope @ U.T, "keep and 1 - keep are exchanged."),
        (share * slope @ W.T, "That is the slope of the input x, through W."),
        (slope @ W.T, "That is the slope of the input x, through W."),
    ]
    for slip, text in slips:
        if _close(array, slip):
            fail(f"the slopes differ from differences. {text}")
    look_at = "Add the slopes of both ways that the old state goes."
    expect_close(array, want, "the result", look_at)


@exercise(
    "17.3",
    "Clip by the global norm",
    wants="a function clip_all(slopes, limit) that returns a list of arrays",
    hints=[
        "The squared length of everything is the sum of the squares of all numbers in "
        "all arrays.",
        "sum(np.sum(slope**2) for slope in slopes) adds them up; its square root is "
        "the length.",
        "One factor for all: limit / max(length, limit). It is 1 for a small length.",
    ],
)
def clip_by_the_global_norm(clip_all):
    rng = np.random.default_rng()
    shapes = [(3, 4), (4, 4), (4,)]
    for scale, limit in [(3.0, 1.5), (0.5, 2.0), (0.01, 1.0), (0.0, 1.0)]:
        slopes = [scale * rng.normal(size=shape) for shape in shapes]
        slopes[2] = slopes[2] / 10
        copies = [slope.copy() for slope in slopes]
        got = attempt(clip_all, copies, limit, name="clip_all")
        expect(
            isinstance(got, (list, tuple)) and len(got) == 3,
            f"clip_all should return a list of 3 arrays: got {describe(got)}.",
        )
        if scale == 0:
            for part in got:
                array = np.asarray(part, dtype=float)
                expect(
                    np.isfinite(array).all(),
                    "slopes that are all 0 come back as NaN: a length of 0 must not "
                    "be divided by.",
                )
        arrays = [numbers_of(part, "an array of the result") for part in got]
        _expect_clipped(arrays, slopes, limit)
        expect(
            all(map(np.array_equal, copies, slopes)),
            "clip_all changed the arrays that it was given. Return new ones: slope * "
            "factor, not slope *= factor.",
        )
    return "One factor for all: the step gets shorter and keeps its direction."


def _length(arrays):
    return np.sqrt(sum(np.sum(array**2) for array in arrays))


def _expect_clipped(arrays, slopes, limit):
    for array, slope in zip(arrays, slopes, strict=True):
        expect(
            array.shape == slope.shape,
            f"an array of shape {slope.shape} came back with shape {array.shape}.",
        )
    length = _length(slopes)
    want = [slope * limit / max(length, limit) for slope in slopes]

    def is_like(others):
        return all(_close(a, b) for a, b in zip(arrays, others, strict=True))

    if is_like(want):
        return
    sizes = [_length([slope]) for slope in slopes]
    each = [s * limit / max(n, limit) for s, n in zip(slopes, sizes, strict=True)]
    total, top = sum(sizes), max(sizes)
    slips = [
        (
            [s * limit / length for s in slopes] if length else want,
            "Small slopes were stretched to the limit: below it they stay unchanged.",
        ),
        (each, "Each array was clipped by itself: that changes the direction."),
        (
            [np.clip(s, -limit, limit) for s in slopes],
            "Each number was cut off by itself. Scale all by one factor.",
        ),
        (
            [s * limit / max(total, limit) for s in slopes],
            "The lengths of the arrays were added up. Add their squares, then take "
            "the root.",
        ),
        (
            [s * limit / max(top, limit) for s in slopes],
            "The factor comes from the longest array alone.",
        ),
        (
            [s * limit / max(length**2, limit) for s in slopes],
            "The root is missing: that is the squared length.",
        ),
        (slopes, "Nothing was changed."),
    ]
    text = "The factor is limit / max(length, limit)."
    for slip, advice in slips:
        if is_like(slip):
            text = advice
            break
    fail(
        f"slopes of length {length:.3g} should have length {min(length, limit):.3g} "
        f"after clipping at {limit:g}: got {_length(arrays):.3g}. {text}"
    )


@exercise(
    "17.4",
    "A bias for a memory",
    wants="a function bias_for(share, steps) that returns one number",
    hints=[
        "After `steps` steps gate ** steps is left. For which gate is this the share?",
        "gate = share ** (1 / steps). Now the bias: sigmoid(bias) should be this gate.",
        "Solve gate = 1 / (1 + exp(-bias)) for the bias: log(gate / (1 - gate)).",
    ],
)
def a_bias_for_a_memory(bias_for):
    rng = np.random.default_rng()
    for steps in (40, int(rng.integers(5, 15)), int(rng.integers(100, 300))):
        share = round(float(rng.choice([0.2, 0.3, 0.8, 0.9]) + rng.uniform(0, 0.05)), 3)
        got = attempt(bias_for, share, steps, name="bias_for")
        array = numbers_of(got, "the result")
        expect(
            array.size == 1,
            f"bias_for should return one number: got {describe(got)}.",
        )
        _expect_share(float(array.ravel()[0]), share, steps)
    return "And a bias of log(steps) leaves a share of about 1/e, 0.37."


def _expect_share(bias, share, steps):
    left = (1 / (1 + np.exp(-bias))) ** steps
    if abs(left - share) < 1e-3:
        return
    gate = share ** (1 / steps)
    right = np.log(gate / (1 - gate))
    even = 1 - (1 - share) / steps
    slips = [
        (gate, "That is the gate. Which bias makes sigmoid(bias) equal to it?"),
        (-right, "The sign is wrong: the larger the bias, the wider open the gate."),
        (np.log(share / (1 - share)), "That bias leaves the share after one step."),
        (np.log(gate), "That is the log of the gate. Undo the sigmoid instead."),
        (1 / (1 + np.exp(-gate)), "The sigmoid has to be undone, not applied."),
        (
            np.log(even / (1 - even)),
            "That gate takes off the same amount in each step, not a product of gates.",
        ),
        (np.log(steps), "log(steps) does not know the share that should be left."),
        (right / np.log(10), "Use the natural logarithm, np.log."),
    ]
    text = "The gate is a root of the share; then undo the sigmoid."
    for slip, advice in slips:
        if np.isclose(bias, slip, atol=1e-4):
            text = advice
            break
    fail(
        f"after {steps} steps a share of {share:g} should be left: with a bias of "
        f"{bias:.4g} it is {left:.3g}. {text}"
    )


@exercise(
    "17.5",
    "Both directions",
    wants="a function both_ways(x, forward, backward), which returns (batch, time, "
    "2 * units)",
    hints=[
        "x[:, ::-1] is the batch with the time axis turned around. Give it to the "
        "backward RNN.",
        "The first state of the backward RNN belongs to the last step: turn its "
        "states around, too.",
        "np.concatenate([a, b], axis=2) puts two arrays side by side along the units.",
    ],
)
def both_directions(both_ways):
    rng = np.random.default_rng()
    for number, sizes in enumerate([(3, 5, 2, 4), (4, 4, 3, 2)]):
        batch, time, num_inputs, units = sizes
        there, back = (_weights(rng, num_inputs, units) for _ in range(2))
        x = rng.normal(size=(batch, time, num_inputs))
        want = np.concatenate([_rnn(x, *there), _rnn(x[:, ::-1], *back)[:, ::-1]], 2)
        if number == 0:
            want = _by_keras(x, there, back)
        got = attempt(both_ways, x, there, back, name="both_ways")
        array = numbers_of(got, "the result")
        _expect_both(array, want, x, there, back)
    return "Every step now knows both sides: fine for reading, no use for predicting."


def _by_keras(x, there, back):
    import keras
    from keras import layers

    zeros = {"kernel_initializer": "zeros", "recurrent_initializer": "zeros"}
    cell = layers.SimpleRNN(len(there[2]), return_sequences=True, **zeros)
    layer = layers.Bidirectional(cell)
    layer.build(x.shape)
    layer.set_weights([*there, *back])
    return keras.ops.convert_to_numpy(layer(x.astype("float32")))


def _expect_both(array, want, x, there, back):
    if array.ndim == 4:
        fail(
            f"the result should have 3 axes, {want.shape}: got {array.shape}. Join the "
            "two along the units, do not stack them on a new axis."
        )
    first, second = _rnn(x, *there), _rnn(x[:, ::-1], *back)
    halves = [first, second[:, ::-1]]
    for half, text in _slips_of_both(x, there, back, first, second):
        if _close(array, np.concatenate([first, half], axis=2)):
            fail(f"the result is not that of layers.Bidirectional. {text}")
    if _close(array, np.concatenate(halves[::-1], axis=2)):
        fail("the backward half comes first: put the forward half there.")
    if _close(array, halves[0] + halves[1]):
        fail(
            "the two states were added. Put them side by side: (batch, time, 2 units)."
        )
    if _close(array, np.concatenate(halves, axis=1)):
        fail("the two states follow each other in time. Join them along the units.")
    look_at = "At step t the second half has read x[:, t:], from its end."
    expect_close(array, want, "the result", look_at, 1e-4)


def _slips_of_both(x, there, back, first, second):
    """What could stand in the backward half, and what it tells."""
    W, U, b = back
    turned, h = second[:, ::-1], first[:, -1]
    late = []
    for t in reversed(range(x.shape[1])):
        h = np.tanh(x[:, t] @ W + h @ U + b)
        late.insert(0, h)
    backwards = "turn around the time, axis 1"
    inputs = f"The axis of the inputs was turned around: {backwards}."
    left_out = np.concatenate([turned[:, 1:], 0 * turned[:, :1]], axis=1)
    own = "At step t the backward half has not read x_t itself."
    return [
        (second, "The backward states are not turned around again."),
        (_rnn(x, *back), f"The second RNN reads forwards, too: {backwards}."),
        (
            _rnn(x[::-1], *back)[::-1],
            f"The batch was turned around: {backwards}.",
        ),
        (
            _rnn(x, *back)[:, ::-1],
            "The states of the second RNN were turned around, but not its inputs.",
        ),
        (_rnn(x[..., ::-1], *back), inputs),
        (_rnn(x[..., ::-1], *back)[..., ::-1], inputs),
        (_rnn(x[:, ::-1], *there)[:, ::-1], "The second RNN uses the first's weights."),
        (first[:, ::-1], "The forward states were turned around. Run a second RNN."),
        (np.stack(late, axis=1), "The backward RNN starts from zeros, not from h."),
        (left_out, own),
    ]
