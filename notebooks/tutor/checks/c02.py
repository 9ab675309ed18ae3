"""Checks of notebook 02: a network with one hidden layer, by hand."""

from contextlib import redirect_stdout
from io import StringIO

import numpy as np

from tutor import datasets
from tutor.exercises import attempt, exercise, expect, expect_close, numbers

SHAPES = {"W1": (2, 10), "b1": (10,), "W2": (10, 1), "b2": (1,)}


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def random_parameters(rng, num_inputs, num_hidden):
    """W1, b1, W2, b2 of a network with one output."""
    shapes = [(num_inputs, num_hidden), (num_hidden,), (num_hidden, 1), (1,)]
    return [rng.normal(size=shape) for shape in shapes]


@exercise(
    "2.1",
    "Ten hidden units",
    wants="a Network with ten hidden units, trained on x and targets",
    hints=[
        "Look at how the network with three hidden units was built and trained.",
        "Network(num_hidden=..., seed=...) builds it; train(network, x, targets, "
        "num_iterations=...) trains it in place, and returns losses, not the network.",
    ],
)
def ten_hidden_units(network):
    parameters = list(network.parameters)
    expect(len(parameters) == 4, "the network should have four parameters.")
    for array, (name, shape) in zip(parameters, SHAPES.items(), strict=True):
        got = numbers(array, name).shape
        look_at = "Look at num_hidden."
        expect(got == shape, f"{name} should have shape {shape}: got {got}. {look_at}")
    with redirect_stdout(StringIO()):
        x, y = datasets.moons()
    probs = numbers(attempt(network.predict, x, name="predict"), "predict(x)")
    expect(probs.shape == y.shape, f"predict(x) should have shape {y.shape}.")
    accuracy = np.mean((probs > 0.5) == y)
    expect(
        accuracy >= 0.96,
        f"the accuracy should be at least 0.96: got {accuracy:.3f}. "
        "Look at the number of iterations.",
    )
    return f"Accuracy {accuracy:.3f}: ten lines, bent into one border around each moon."


@exercise(
    "2.2",
    "One hundred iterations",
    wants="a function accuracy_after(n) that trains a new network for n iterations",
    hints=[
        "Build the Network inside the function. Outside it, each call would train on.",
        "Inside: a Network with num_hidden=10 and seed=0, then train, then accuracy.",
    ],
)
def one_hundred_iterations(accuracy_after):
    def measure(n):
        name = f"accuracy_after({n})"
        accuracy = numbers(attempt(accuracy_after, n, name=name), name)
        in_range = accuracy.shape == () and 0 <= accuracy <= 1
        expect(in_range, f"{name} should be a number from 0 to 1: got {accuracy}.")
        return float(accuracy)

    first, late, again = measure(10), measure(1500), measure(10)
    expect(
        first == again,
        f"two calls with 10 iterations gave {first:.3f} and {again:.3f}, and should "
        "agree. Does each call build a new network with seed=0?",
    )
    expect(
        first < 0.95,
        f"accuracy_after(10) should still be below 0.95: got {first:.3f}. "
        "Does the function use its argument?",
    )
    expect(
        late >= 0.96,
        f"accuracy_after(1500) should be at least 0.96: got {late:.3f}. "
        "Does it have ten hidden units, and is it trained before it is measured?",
    )
    return (
        f"{first:.3f} after 10 iterations, {measure(100):.3f} after 100, {late:.3f} "
        "after 1,500: most is learnt early, the rest takes patience."
    )


@exercise(
    "2.3",
    "A gradient by differences",
    wants="a function numerical_gradient(function, w) that returns an array like w",
    hints=[
        "Make an array of zeros like w and fill it in a loop over np.ndindex(w.shape).",
        "For each place: remember w[place], set it to the value plus epsilon and call "
        "the function, set it to the value minus epsilon, call again, and put it back.",
        "The slope is the difference of the two results, divided by 2 * epsilon.",
    ],
)
def a_gradient_by_differences(numerical_gradient):
    rng = np.random.default_rng()
    cases = [
        ("500 * (w**2).sum()", lambda w: 500 * (w**2).sum(), lambda w: 1000 * w, (4,)),
        ("np.sin(w).sum()", lambda w: np.sin(w).sum(), np.cos, (2, 3)),
        ("w.prod()", lambda w: w.prod(), lambda w: w.prod() / w, (2, 2)),
    ]
    for text, function, derivative, shape in cases:
        w = rng.uniform(0.5, 1.5, size=shape)
        before, what = w.copy(), f"the gradient of {text}"
        # Called through a lambda, so that it sees the array itself and not a copy.
        call = lambda f=function, w=w: numerical_gradient(f, w)  # noqa: E731
        got = attempt(call, name="numerical_gradient")
        look_at = "Look at the two sides, the 2 epsilon, and putting w back."
        expect_close(got, derivative(before), what, look_at, tolerance=1e-6)
        expect(np.array_equal(w, before), "w should be as it was: put each value back.")
    return "A test for any gradient you will ever derive, in a few lines."


@exercise(
    "2.4",
    "Tanh in the hidden layer",
    wants="a function that returns the gradients of W1, b1, W2 and b2",
    hints=[
        "Only two places of `gradients` change: how hidden is computed, and the slope "
        "of the hidden layer in delta1.",
        "hidden = np.tanh(x @ W1 + b1). Its slope is 1 - hidden**2, because hidden is "
        "the tanh already.",
    ],
)
def tanh_in_the_hidden_layer(tanh_gradients):
    rng = np.random.default_rng()
    for num_samples, num_hidden in [(6, 4), (3, 1)]:
        parameters = random_parameters(rng, 2, num_hidden)
        x = rng.normal(size=(num_samples, 2))
        targets = rng.integers(0, 2, size=(num_samples, 1)).astype(float)
        got = attempt(tanh_gradients, x, targets, *parameters, name="tanh_gradients")
        expect(
            isinstance(got, (tuple, list)) and len(got) == 4,
            "tanh_gradients should return four arrays, for W1, b1, W2 and b2.",
        )
        for name, gradient, index in [
            ("W2", got[2], 2),
            ("b2", got[3], 3),
            ("W1", got[0], 0),
            ("b1", got[1], 1),
        ]:
            want = _measured_gradient(x, targets, parameters, index)
            look_at = {
                "W2": "Look at hidden, delta2 and the division by the batch size.",
                "b2": "Look at the sum over the samples.",
                "W1": "Look at the slope of tanh, 1 - hidden**2, in delta1.",
                "b1": "Look at the sum over the samples.",
            }[name]
            expect_close(gradient, want, f"the gradient of {name}", look_at, 1e-5)
    return "You derived it, and finite differences agree. New layers are born this way."


def _measured_gradient(x, targets, parameters, index, epsilon=1e-5):
    """The gradient of one parameter of the tanh network, by finite differences."""
    changed = [w.copy() for w in parameters]
    gradient = np.zeros_like(parameters[index])
    for place in np.ndindex(gradient.shape):
        losses = []
        for sign in (1, -1):
            changed[index][place] = parameters[index][place] + sign * epsilon
            W1, b1, W2, b2 = changed
            probs = sigmoid(np.tanh(x @ W1 + b1) @ W2 + b2)
            losses.append(((probs - targets) ** 2).mean() / 2)
        changed[index][place] = parameters[index][place]
        gradient[place] = (losses[0] - losses[1]) / (2 * epsilon)
    return gradient


@exercise(
    "2.5",
    "The missing bias",
    wants="a function that returns the hidden values and the probabilities",
    hints=[
        "The bias b2 belongs to the sum that enters the last sigmoid.",
        "sigmoid(hidden @ W2 + b2): inside the brackets, before the sigmoid.",
    ],
)
def the_missing_bias(fixed_forward):
    rng = np.random.default_rng()
    for num_samples, num_inputs, num_hidden in [(5, 2, 1), (4, 3, 6)]:
        W1, b1, W2, b2 = random_parameters(rng, num_inputs, num_hidden)
        x = rng.normal(size=(num_samples, num_inputs))
        got = attempt(fixed_forward, x, W1, b1, W2, b2, name="fixed_forward")
        expect(
            isinstance(got, (tuple, list)) and len(got) == 2,
            "fixed_forward should return two arrays, hidden and probs.",
        )
        hidden = sigmoid(x @ W1 + b1)
        expect_close(got[0], hidden, "hidden", "b1 belongs here, and b2 does not.")
        probs = sigmoid(hidden @ W2 + b2)
        expect_close(got[1], probs, "probs", "Is b2 added before the last sigmoid?")
    return "With a bias, the output unit can put its threshold where the data need it."
