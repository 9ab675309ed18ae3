"""Checks of notebook 02: a network with one hidden layer, by hand."""

from contextlib import redirect_stdout
from io import StringIO

import numpy as np

from tutor import datasets
from tutor.exercises import attempt, exercise, expect, expect_close, numbers

NAMES = ["W1", "b1", "W2", "b2"]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def shapes_of(num_inputs, num_hidden):
    """The shapes of W1, b1, W2 and b2 of a network with one output."""
    return [(num_inputs, num_hidden), (num_hidden,), (num_hidden, 1), (1,)]


def moons():
    """The data of the notebook, without the line that the loader prints."""
    with redirect_stdout(StringIO()):
        return datasets.moons()


def loss_of(activation, x, targets, W1, b1, W2, b2):
    """Half the mean squared error of a network with this hidden activation."""
    probs = sigmoid(activation(x @ W1 + b1) @ W2 + b2)
    return ((probs - targets) ** 2).mean() / 2


def measured_gradient(loss, parameters, index, epsilon=1e-5):
    """The gradient of loss(*parameters) in one parameter, by finite differences."""
    gradient = np.zeros_like(parameters[index])
    for place in np.ndindex(gradient.shape):
        losses = []
        for sign in (1, -1):
            moved = [w.copy() for w in parameters]
            moved[index][place] += sign * epsilon
            losses.append(loss(*moved))
        gradient[place] = (losses[0] - losses[1]) / (2 * epsilon)
    return gradient


def expect_gradients(function, name, activation, look_at):
    """Compare the four gradients that `function` returns with finite differences."""
    rng = np.random.default_rng(0)
    for num_samples, num_inputs, num_hidden in [(6, 2, 4), (3, 3, 1)]:
        shapes = shapes_of(num_inputs, num_hidden)
        parameters = [rng.normal(size=shape) for shape in shapes]
        x = rng.normal(size=(num_samples, num_inputs))
        targets = rng.integers(0, 2, size=(num_samples, 1)).astype(float)
        got = attempt(function, x, targets, *parameters, name=name)
        order = f"{name} should return four arrays, in the order W1, b1, W2, b2"
        expect(isinstance(got, (tuple, list)) and len(got) == 4, f"{order}.")
        arrays = [
            numbers(g, f"the gradient of {n}") for g, n in zip(got, NAMES, strict=True)
        ]
        got_shapes = [array.shape for array in arrays]
        expect(got_shapes == shapes, f"{order}: {shapes} wanted, got {got_shapes}.")

        def loss(*weights, x=x, targets=targets):
            return loss_of(activation, x, targets, *weights)

        for index in (2, 3, 0, 1):  # from the loss back to the input
            what = f"the gradient of {NAMES[index]}"
            want = measured_gradient(loss, parameters, index)
            expect_close(got[index], want, what, look_at[NAMES[index]], 1e-5)


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
    expect(len(parameters) == 4, "the network should have four arrays of parameters.")
    for array, name, shape in zip(parameters, NAMES, shapes_of(2, 10), strict=True):
        got = numbers(array, name).shape
        look_at = "Look at num_hidden."
        expect(got == shape, f"{name} should have shape {shape}: got {got}. {look_at}")
    x, y = moons()
    probs = numbers(attempt(network.predict, x, name="predict"), "predict(x)")
    expect(probs.shape == y.shape, f"predict(x) should have shape {y.shape}.")
    accuracy = np.mean((probs > 0.5) == y)
    expect(
        accuracy >= 0.96,
        f"the accuracy should be at least 0.96: got {accuracy:.3f}. "
        "Was this network trained, and for 2,000 iterations?",
    )
    return f"Accuracy {accuracy:.3f}: ten lines, made one border between the moons."


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

    first, late, again = measure(10), measure(500), measure(10)
    expect(
        first == again,
        f"two calls with 10 iterations gave {first:.3f} and {again:.3f}, and should "
        "agree. Does each call build a new network with seed=0?",
    )
    for n, got in [(10, first), (500, late)]:
        want = reference_accuracy(n)
        expect(
            abs(got - want) < 0.003,
            f"accuracy_after({n}) should be {want:.3f}: got {got:.3f}. Look at "
            "num_hidden and seed, at the use of the argument, and whether y (not "
            "targets) is compared.",
        )
    return (
        f"{first:.3f} after 10 iterations, {measure(100):.3f} after 100, {late:.3f} "
        "after 500: most is learnt early, the rest takes patience."
    )


def reference_accuracy(num_iterations):
    """What a network with ten hidden units and seed 0 reaches, as in the notebook."""
    x, y = moons()
    targets, rng = y[:, None], np.random.default_rng(0)
    W1, b1 = rng.normal(scale=3, size=(2, 10)), np.zeros(10)
    W2, b2 = rng.normal(size=(10, 1)), np.zeros(1)
    parameters = [W1, b1, W2, b2]
    velocities = [np.zeros_like(w) for w in parameters]
    for _ in range(num_iterations):
        hidden = sigmoid(x @ W1 + b1)
        probs = sigmoid(hidden @ W2 + b2)
        delta2 = (probs - targets) * probs * (1 - probs) / len(x)
        delta1 = (delta2 @ W2.T) * hidden * (1 - hidden)
        slopes = [x.T @ delta1, delta1.sum(0), hidden.T @ delta2, delta2.sum(0)]
        for w, v, slope in zip(parameters, velocities, slopes, strict=True):
            v *= 0.95
            v -= 5.0 * slope
            w += v
    probs = sigmoid(sigmoid(x @ W1 + b1) @ W2 + b2)[:, 0]
    return np.mean((probs > 0.5) == y)


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
    rng = np.random.default_rng(0)
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
        one_by_one = "Move one entry at a time, whatever the shape of w."
        same = numbers(got, what).shape == w.shape
        expect(same, f"{what} should have shape {w.shape}, that of w. {one_by_one}")
        look_at = (
            "Does each step move one entry only? Look at the two sides, the 2 epsilon, "
            "and putting w back."
        )
        expect_close(got, derivative(before), what, look_at, tolerance=1e-6)
        unchanged = np.allclose(w, before, rtol=0, atol=1e-9)
        expect(unchanged, "w should be as it was: put each value back.")
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
    look_at = {
        "W2": "Look at hidden, delta2 and the division by the batch size.",
        "b2": "Look at the sum over the samples.",
        "W1": "Look at the slope of tanh, 1 - hidden**2, in delta1.",
        "b1": "Look at the sum over the samples.",
    }
    expect_gradients(tanh_gradients, "tanh_gradients", np.tanh, look_at)
    return "Only step 3 got another slope. New layers are born this way."


@exercise(
    "2.5",
    "The missing bias",
    wants="a function that returns the gradients of W1, b1, W2 and b2",
    hints=[
        "The bias b2 belongs to the sum that enters the last sigmoid. So probs change, "
        "and delta2 with them.",
        "b2 needs a gradient, too, or it never learns: see step 2 of the derivation.",
    ],
)
def the_missing_bias(fixed_gradients):
    look_at = {
        "W2": "Is b2 added before the last sigmoid, and only there?",
        "b2": "The bias needs its own gradient, the sum of delta2 over the samples.",
        "W1": "Look at delta1.",
        "b1": "Look at the sum over the samples.",
    }
    expect_gradients(fixed_gradients, "fixed_gradients", sigmoid, look_at)
    return "A bias enters twice: forward into the sum, backward into the gradients."
