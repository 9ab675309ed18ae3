"""Checks of notebook 01: one neuron."""

from typing import Any

import numpy as np
from scipy.special import expit

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

CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
AND, XOR = np.array([0, 0, 0, 1]), np.array([0, 1, 1, 0])


def _shaped(value: Any, shape: tuple[int, ...], what: str, look_at: str) -> np.ndarray:
    """The answer as an array of that shape; a single number may come in brackets."""
    array = numbers(value, what)
    if shape == () and array.size == 1:
        array = array.reshape(())
    wanted = "be one number" if shape == () else f"have shape {shape}"
    expect(
        array.shape == shape,
        f"{what} should {wanted}: got shape {array.shape}. {look_at}",
    )
    return array


def _pair(result: Any, what: str) -> tuple[Any, Any]:
    """The two values that a function returned."""
    expect(
        isinstance(result, tuple | list) and len(result) == 2,
        f"the function should return two things, {what}: got "
        f"{type(result).__name__}. Separate them by a comma after return.",
    )
    first, second = result
    return first, second


def _fires(x: np.ndarray, weights: np.ndarray, bias: np.ndarray) -> np.ndarray:
    return (x @ weights + bias > 0).astype(int)


@exercise(
    "1.1",
    "AND gate",
    wants="two weights and one bias",
    hints=[
        "Draw the four corners of the square. Which line cuts off (1, 1) alone?",
        "Equal weights make a line that falls at 45 degrees. With the weights (1, 1), "
        "what is the sum without the bias in each of the four corners?",
        "The sums are 0, 1, 1 and 2. Choose the bias such that only 2 stays above 0.",
    ],
)
def and_gate(and_weights: Any, and_bias: Any) -> str:
    weights = _shaped(and_weights, (2,), "and_weights", "One weight per input.")
    bias = _shaped(and_bias, (), "and_bias", "The neuron has a single bias.")
    says = _fires(CORNERS, weights, bias)
    for (x1, x2), got, want in zip(CORNERS, says, AND, strict=True):
        z = np.array([x1, x2]) @ weights + bias
        look_at = (
            "This corner is on your line, and z = 0 counts as 0. Look where to move it."
            if z == 0
            else "Look on which side of your line this corner is."
        )
        expect(
            got == want,
            f"for the input ({x1}, {x2}) the neuron should say {want}: got {got}, "
            f"because z = {z:.4g}. {look_at}",
        )
    on_line = [_point(corner) for corner in CORNERS if corner @ weights + bias == 0]
    note = (
        f" Yours passes through {' and '.join(on_line)}; there z = 0 counts as 0."
        if on_line
        else ""
    )
    return (
        "Your line cuts off (1, 1) from the other three corners, and every line that "
        f"does so is right.{note}"
    )


@exercise(
    "1.2",
    "Perceptron update",
    wants="a function of x, y, weights, bias that returns new weights and a new bias",
    hints=[
        "First let the neuron answer: neuron(x, weights, bias).",
        "The error is y minus the answer: 0, 1 or -1. What do you add to the weights "
        "and to the bias in each case?",
        "weights + error * x, and bias + error; return both, separated by a comma.",
    ],
)
def perceptron_update(function: Any) -> str:
    expect(
        callable(function),
        f"perceptron_update should be a function: got {describe(function)}.",
    )
    try:
        for case in _update_cases():
            _judge_update(function, *case)
    except NotRight:
        if all(_forgets_the_bias(function, *case[2:]) for case in _update_cases()):
            fail(
                "the function decides whether the answer is right as if the bias were "
                "0. Look at its z: it should be x @ weights + bias, as in neuron."
            )
        raise
    return (
        "Each correction moves z of that point by |x|² + 1 in the right direction, "
        "however wrong it was."
    )


def _update_cases() -> list[tuple]:
    """What is tried: a name, where to look, and x, y, weights and bias."""
    rng = np.random.default_rng(0)
    kinds = [
        ("after a right 1", "A right answer changes nothing.", 1, 0.7),
        ("after a right 0", "A right answer changes nothing.", 0, -0.7),
        ("after a missed 1", "z was too small: add x, and 1 to the bias.", 1, -0.7),
        ("after a false alarm", "z was too large: subtract x, and 1.", 0, 0.7),
    ]
    on_the_line = "z = 0 counts as 0, so this 0 was right: compare with >, not with >=."
    cases = []
    for num_inputs in (2, 3, 5):
        for kind, look_at, y, z in kinds:
            x, weights = rng.normal(size=(2, num_inputs))
            cases.append((kind, look_at, x, y, weights, float(z - x @ weights)))
    x, zeros = np.array([1.0, 2.0]), np.zeros(2)
    cases.append(("at z = 0", on_the_line, x, 0, zeros, 0.0))
    return cases


def _judge_update(
    function: Any,
    kind: str,
    look_at: str,
    x: np.ndarray,
    y: int,
    weights: np.ndarray,
    bias: float,
) -> None:
    """Fail unless the function returns what the rule says, and changes no array."""
    own_x, own_weights = x.copy(), weights.copy()
    result = attempt(
        lambda: function(own_x, y, own_weights, bias), name="perceptron_update"
    )
    first, second = _pair(result, "the new weights and the new bias")
    error = y - int(x @ weights + bias > 0)
    expect_close(first, weights + error * x, f"the new weights {kind}", look_at)
    new_bias = _shaped(second, (), f"the new bias {kind}", look_at)
    expect_close(new_bias, bias + error, f"the new bias {kind}", look_at)
    for name, own, before in [("x", own_x, x), ("weights", own_weights, weights)]:
        expect(
            np.array_equal(own, before),
            f"the function returns the right numbers, but it changes the array {name} "
            "of whoever calls it. Look for += or -=, which change an array in place; "
            f"write {name} = {name} + ... for a new one.",
        )


def _forgets_the_bias(
    function: Any, x: np.ndarray, y: int, weights: np.ndarray, bias: float
) -> bool:
    """Whether the update is that of a neuron whose z lacks the bias."""
    error = y - int(x @ weights > 0)
    try:
        new_weights, new_bias = function(x.copy(), y, weights.copy(), bias)
        return bool(
            np.allclose(new_weights, weights + error * x)
            and np.allclose(new_bias, bias + error)
        )
    except Exception:
        return False


@exercise(
    "1.3",
    "XOR with two layers",
    wants="the weights and biases of two hidden neurons and one output neuron",
    hints=[
        "XOR is 1 between the two lines of the last plot; each line cuts off one "
        "corner. Find numbers for each as you did for the AND gate.",
        "Each hidden neuron is a column of hidden_weights and an entry of hidden_bias. "
        "The weights (1, 1) make one line, and (-1, -1) the other: which biases?",
        "One hidden neuron says 'at least one input is 1', the other 'not both are 1'. "
        "The output should be 1 when both say 1. Which gate is that?",
    ],
)
def xor_with_two_layers(
    hidden_weights: Any, hidden_bias: Any, output_weights: Any, output_bias: Any
) -> str:
    w1 = _shaped(
        hidden_weights,
        (2, 2),
        "hidden_weights",
        "It has a row for each input and a column for each hidden neuron.",
    )
    b1 = _shaped(hidden_bias, (2,), "hidden_bias", "Each hidden neuron has one bias.")
    w2 = _shaped(
        output_weights, (2,), "output_weights", "The output neuron has two inputs."
    )
    b2 = _shaped(output_bias, (), "output_bias", "The output neuron has one bias.")
    hidden = _fires(CORNERS, w1, b1)  # (4 corners, 2 hidden)
    expect(
        _tells_apart(hidden) or not _tells_apart(_fires(CORNERS, w1.T, b1)),
        "hidden_weights seems to hold one hidden neuron in each row. Each column is "
        "one hidden neuron, and each row one input. Look at the names in the picture.",
    )
    for zero in np.flatnonzero(XOR == 0):
        for one in np.flatnonzero(XOR == 1):
            expect(
                (hidden[zero] != hidden[one]).any(),
                f"the hidden neurons do not tell {_point(CORNERS[zero])} and "
                f"{_point(CORNERS[one])} apart: they say {_point(hidden[zero])} for "
                "both, but XOR is 0 for the first and 1 for the second. Look at where "
                "your two lines run.",
            )
    says = _fires(hidden, w2, b2)
    for corner, inner, got, want in zip(CORNERS, hidden, says, XOR, strict=True):
        expect(
            got == want,
            f"for the input {_point(corner)} the network should say {want}: got {got}. "
            f"The hidden neurons say {_point(inner)} there. Look at the output neuron.",
        )
    return (
        "The hidden layer moves the four points so that one line can separate them. "
        "That is what hidden layers are for."
    )


def _tells_apart(hidden: np.ndarray) -> bool:
    """Whether no corner where XOR is 0 looks like one where it is 1."""
    zeros, ones = hidden[XOR == 0], hidden[XOR == 1]
    return bool((zeros[:, None] != ones[None]).any(axis=2).all())


def _point(pair: np.ndarray) -> str:
    return f"({pair[0]:g}, {pair[1]:g})"


@exercise(
    "1.4",
    "Gradient of the squared error",
    wants="a function of x, y, weights, bias that returns the gradient with respect to "
    "the weights, and that with respect to the bias",
    hints=[
        "For one person: the derivative of (p - y)² with respect to p is 2 (p - y). "
        "How does p change with z, and z with each weight?",
        "The chain multiplies three slopes: 2 (p - y), then p (1 - p), then x_i. For "
        "the bias the last one is 1.",
        "Compute slope = 2 * (p - y) * p * (1 - p), which has one entry per person. "
        "Then go on as in gradient: x.T @ slope / len(x), and the mean of slope.",
    ],
)
def gradient_of_the_squared_error(function: Any) -> str:
    rng = np.random.default_rng(0)
    for num_people, num_inputs in [(6, 2), (9, 3), (40, 5)]:
        x = rng.normal(size=(num_people, num_inputs))
        y = np.arange(num_people) % 2
        weights, bias = rng.normal(size=num_inputs), float(rng.normal())
        result = _attempt_with_shapes(function, x, y, weights, bias)
        first, second = _pair(result, "the gradients of the weights and the bias")
        what, look_at = "the gradient of the weights", "One derivative per weight."
        got_weights = _shaped(first, weights.shape, what, look_at)
        what, look_at = "the gradient of the bias", "Take the mean over all people."
        got_bias = _shaped(second, (), what, look_at)

        p = expit(x @ weights + bias)  # (people,)
        _recognise(got_weights, x, p, y, "the gradient of the weights")
        ones = np.ones((num_people, 1))  # the bias is the weight of an input of 1
        _recognise(got_bias.reshape(1), ones, p, y, "the gradient of the bias")
        want = _measured_gradient(x, y, np.append(weights, bias))
        look_at = (
            "Is p = sigmoid(z), and does each person's error get their own p (1 - p) "
            "before the mean?"
        )
        expect_close(got_weights, want[:-1], "the gradient of the weights", look_at)
        expect_close(got_bias, want[-1], "the gradient of the bias", look_at)
    return (
        "The factor p (1 - p) stays in: with this loss a saturated neuron hardly "
        "learns, even when it is wrong. Cross-entropy cancels it."
    )


def _measured_gradient(x: np.ndarray, y: np.ndarray, parameters: np.ndarray) -> list:
    """Finite differences of the squared error; the bias is the last parameter."""

    def squared_error(parameters: np.ndarray) -> float:
        p = expit(x @ parameters[:-1] + parameters[-1])
        return float(np.mean((p - y) ** 2))

    return [
        (squared_error(parameters + move) - squared_error(parameters - move)) / 2e-5
        for move in 1e-5 * np.eye(len(parameters))
    ]


def _attempt_with_shapes(
    function: Any, x: np.ndarray, y: np.ndarray, weights: np.ndarray, bias: float
) -> Any:
    """Call the function; where it raises, tell the shapes of what it was given."""
    try:
        return attempt(function, x, y, weights, bias, name="squared_error_gradient")
    except NotRight as reason:
        if " raised " not in str(reason):
            raise
        fail(
            f"{reason} Here x has shape {x.shape}, (people, inputs), y {y.shape} and "
            f"weights {weights.shape}."
        )


def _recognise(
    got: np.ndarray, x: np.ndarray, p: np.ndarray, y: np.ndarray, what: str
) -> None:
    """Fail with a name for the mistake, if the gradient is that of a common one."""
    slope = 2 * (p - y) * p * (1 - p)  # (people,)
    right = x.T @ slope / len(x)  # (inputs,)
    mistakes = [
        (-right, "has the wrong sign: it points downhill. A gradient points uphill"),
        (right / 2, "is half of what it should be. The square brings a factor 2"),
        (right * len(x), "is the sum over all people. The loss is the mean"),
        (
            right * len(x) / 800,
            f"is a sum divided by 800, and the fresh data have {len(x)} people. "
            "Divide by len(x)",
        ),
        (
            2 * x.T @ (p - y) / len(x),
            "lacks the slope of the sigmoid, p (1 - p), which does not cancel here",
        ),
        (
            x.T @ (p - y) / len(x),
            "is that of the cross-entropy. The slope p (1 - p) does not cancel here, "
            "and the square brings a factor 2",
        ),
    ]
    if what.endswith("bias"):
        mistakes += [(slope[:1], "is that of the first person. Take the mean over all")]
    for wrong, text in mistakes:
        if np.allclose(got, wrong, rtol=1e-4, atol=1e-7):
            fail(f"{what} {text}.")
    factor = np.linalg.norm(got) / np.linalg.norm(right)
    is_parallel = factor and np.allclose(got, factor * right, rtol=1e-4, atol=1e-7)
    if is_parallel and len(right) > 1 and not np.isclose(factor, 1, rtol=1e-3):
        fail(
            f"{what} has the right direction, but is {factor:.3g} times as long as it "
            "should be. Look for the 2 of the square, and for the mean over all people."
        )
