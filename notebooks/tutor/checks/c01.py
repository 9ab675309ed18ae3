"""Checks of notebook 01: one neuron."""

from typing import Any

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
        f" It passes through {' and '.join(on_line)}, where z = 0, which counts as 0."
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
    rng = np.random.default_rng(0)
    cases = [
        ("after a right 1", 1, 0.7, "A right answer changes nothing."),
        ("after a right 0", 0, -0.7, "A right answer changes nothing."),
        ("after a missed 1", 1, -0.7, "z was too small: add x, and 1 to the bias."),
        ("after a false alarm", 0, 0.7, "z was too large: subtract x, and 1."),
    ]
    for num_inputs in (2, 3, 5):
        for case, y, z, look_at in cases:
            x, weights = rng.normal(size=(2, num_inputs))
            bias = float(z - x @ weights)
            error = y - int(z > 0)
            given = x.copy(), weights.copy()  # to see whether the function changes them
            result = attempt(
                lambda now=(given[0], y, given[1], bias): function(*now),
                name="perceptron_update",
            )
            new_weights, new_bias = _pair(result, "the new weights and the new bias")
            if np.shape(new_weights) == weights.shape and np.size(new_bias) == 1:
                _recognise_update(new_weights, new_bias, x, y, weights, bias, case)
            expect_close(
                new_weights, weights + error * x, f"the new weights {case}", look_at
            )
            got = _shaped(new_bias, (), f"the new bias {case}", look_at)
            expect_close(got, bias + error, f"the new bias {case}", look_at)
            for name, now, before in zip(
                ["x", "weights"], given, [x, weights], strict=True
            ):
                expect(
                    np.array_equal(now, before),
                    f"the numbers returned are right, but the function changes the "
                    f"array {name} of its caller. Look for += or -=, which work in "
                    f"place; {name} = {name} + ... makes a new array.",
                )
    return (
        "Each correction moves z of that point by |x|² + 1 in the right direction, "
        "however wrong it was."
    )


@exercise(
    "1.3",
    "XOR with two layers",
    wants="the weights and biases of two hidden neurons and one output neuron",
    hints=[
        "XOR is 1 between the two lines of the last plot. Take these lines as your "
        "hidden neurons; the code of the plot has their numbers.",
        "Each hidden neuron is a column of hidden_weights and an entry of hidden_bias.",
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
    rng = np.random.default_rng(14)
    for num_people, num_inputs in [(6, 2), (9, 3), (40, 5)]:
        x = rng.normal(size=(num_people, num_inputs))
        y = np.arange(num_people) % 2
        weights, bias = rng.normal(size=num_inputs), float(rng.normal())
        result = attempt(function, x, y, weights, bias, name="squared_error_gradient")
        first, second = _pair(result, "the gradients of the weights and the bias")
        what, look_at = "the gradient of the weights", "One derivative per weight."
        got_weights = _shaped(first, weights.shape, what, look_at)
        what, look_at = "the gradient of the bias", "Take the mean over all people."
        got_bias = _shaped(second, (), what, look_at)

        _recognise(got_weights, x, y, weights, bias)
        want = _measured_gradient(x, y, np.append(weights, bias))
        look_at = "This is what a finite difference measures on fresh data."
        expect_close(got_weights, want[:-1], "the gradient of the weights", look_at)
        expect_close(got_bias, want[-1], "the gradient of the bias", look_at)
    return (
        "The factor p (1 - p) stays in: with this loss a saturated neuron hardly "
        "learns, even when it is wrong. Cross-entropy cancels it."
    )


def _sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-z))


def _measured_gradient(x: np.ndarray, y: np.ndarray, parameters: np.ndarray) -> list:
    """Finite differences of the squared error; the bias is the last parameter."""

    def squared_error(parameters: np.ndarray) -> float:
        p = _sigmoid(x @ parameters[:-1] + parameters[-1])
        return float(np.mean((p - y) ** 2))

    return [
        (squared_error(parameters + move) - squared_error(parameters - move)) / 2e-5
        for move in 1e-5 * np.eye(len(parameters))
    ]


def _recognise(
    got: np.ndarray, x: np.ndarray, y: np.ndarray, weights: np.ndarray, bias: float
) -> None:
    """Fail with a name for the mistake, if the gradient is that of a common one."""
    p = _sigmoid(x @ weights + bias)  # (people,)
    slope = 2 * (p - y) * p * (1 - p)  # (people,)
    right = x.T @ slope / len(x)  # (inputs,)
    mistakes = [
        (-right, "has the wrong sign: it points downhill. A gradient points uphill"),
        (right / 2, "is half of what it should be. The square brings a factor 2"),
        (right * len(x), "is the sum over all people. The loss is the mean"),
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
    for wrong, text in mistakes:
        if np.allclose(got, wrong, rtol=1e-4, atol=1e-7):
            fail(f"the gradient of the weights {text}.")
