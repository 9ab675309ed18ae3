"""Checks of notebook 06: endings, optimisers, schedules, metrics, learning curves."""

import re

import numpy as np

from tutor.exercises import (
    NotAttempted,
    attempt,
    describe,
    exercise,
    expect,
    expect_close,
    fail,
    numbers,
)

REGRESSION = {
    "mean_squared_error", "mse", "mean_absolute_error", "mae", "huber", "log_cosh",
}  # fmt: skip
# The right endings of each task as (units, activation, losses), the usual one first.
ENDINGS = {
    "rain": [
        (1, "sigmoid", {"binary_crossentropy", "bce"}),
        (2, "softmax", {"sparse_categorical_crossentropy"}),
    ],
    "warmth": [(1, "linear", REGRESSION)],
    "sky": [(4, "softmax", {"sparse_categorical_crossentropy"})],
    "sky one-hot": [(4, "softmax", {"categorical_crossentropy"})],
    "clothes": [(5, "sigmoid", {"binary_crossentropy", "bce"})],
}
WHY = {
    "rain": (
        "one yes-or-no question",
        "one unit gives one probability, and a softmax of a single unit is always 1",
        "the target is 0 or 1",
    ),
    "warmth": (
        "one number",
        "degrees may be negative or large: nothing should limit them",
        "we ask how far off a number is",
    ),
    "sky": (
        "one for each of four answers",
        "exactly one answer is right: the four probabilities sum to 1",
        "the targets are class numbers",
    ),
    "sky one-hot": (
        "one for each of four answers",
        "exactly one answer is right: the four probabilities sum to 1",
        "the targets are one-hot rows",
    ),
    "clothes": (
        "one for each of five things",
        "any number of answers may be yes: each output is a question of its own",
        "each output is a yes-or-no question of its own",
    ),
}


def name_of(thing):
    """An activation or a loss, given by name, function or object, as a plain name."""
    if thing is None:
        return "linear"
    name = thing if isinstance(thing, str) else getattr(thing, "__name__", "")
    name = name or type(thing).__name__
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()  # HeNormal -> he_normal


@exercise(
    "6.1",
    "The right ending",
    wants="a dictionary with one (units, activation, loss) for each of five tasks",
    hints=[
        "Which of the four rows of the table is each task? Ask how many answers can be "
        "right at once.",
        "Rain is binary, warmth is regression, both kinds of sky are multi-class, "
        "clothes are multi-label.",
        "The targets decide between the two cross-entropies of the sky: class numbers "
        "need the sparse one.",
    ],
)
def the_right_ending(chosen):
    expect(isinstance(chosen, dict), f"a dictionary is wanted: got {describe(chosen)}.")
    if any(value is ... for value in chosen.values()):
        raise NotAttempted
    for task, endings in ENDINGS.items():
        expect(task in chosen, f'the task "{task}" is missing.')
        ending = chosen[task]
        expect(
            isinstance(ending, (tuple, list)) and len(ending) == 3,
            f'"{task}" should be (units, activation, loss): got {describe(ending)}.',
        )
        units, activation, loss = ending[0], name_of(ending[1]), name_of(ending[2])
        of_units, of_activation, of_loss = WHY[task]
        fits = [e for e in endings if e[0] == units]
        usual = endings[0]
        expect(
            fits,
            f'"{task}" needs {usual[0]} unit(s), {of_units}: got {describe(units)}.',
        )
        fits = [e for e in fits if e[1] == activation]
        expect(
            fits,
            f'the activation of "{task}" does not fit: got {describe(ending[1])}. '
            f"Look at what the outputs mean: {of_activation}.",
        )
        expect(
            loss in fits[0][2],
            f'the loss of "{task}" does not fit: got {describe(ending[2])}. '
            f"Look at the targets: {of_loss}.",
        )
    return "Ask what the outputs mean and what the targets look like, in that order."


def adagrad_reference(w, g, memory, learning_rate, epsilon=1e-7):
    memory["s"] = memory.get("s", 0.1) + g**2
    return w - learning_rate * g / np.sqrt(memory["s"] + epsilon)


@exercise(
    "6.2",
    "Adagrad",
    wants="a function adagrad(w, g, memory, learning_rate) that returns the new w",
    hints=[
        "Begin with rmsprop. Only the line that computes s changes, and its start.",
        'memory.get("s", 0.1) gives the sum so far, and 0.1 before the first step. '
        "Store the new sum, or the next step will not know of it.",
    ],
)
def adagrad(rule):
    rng = np.random.default_rng(0)
    expect_starts_with_empty_memory(rule)
    for shape, learning_rate in [((3,), 0.1), ((4, 2), 0.5)]:
        w = wanted = rng.normal(size=shape)
        memory, reference = {}, {}
        for step in range(1, 11):
            g = rng.normal(size=shape)
            wanted = adagrad_reference(wanted, g, reference, learning_rate)
            w = attempt(rule, w, g, memory, learning_rate, name="adagrad")
            if step == 1:
                look_at = (
                    "Look at the start of the sum, 0.1, the square of g, the square "
                    "root and the minus."
                )
            else:
                look_at = (
                    "The first step was right. Is the sum stored in memory, is 0.1 "
                    "added only once, and is it a sum, not a moving average?"
                )
            expect_close(w, wanted, f"w after step {step}", look_at, 1e-6)
        w = np.array(w)
    expect_equal_to_keras(rule)
    return (
        "Equal to Keras. The sum only grows, so the rate of each weight only falls; "
        "RMSprop forgets old gradients to keep going."
    )


def expect_starts_with_empty_memory(rule):
    """The first step finds nothing in the memory: say so, or a KeyError would."""

    def first_step(w, g):
        try:
            return rule(w, g, {}, 0.1)
        except KeyError as error:
            fail(
                f"adagrad raised KeyError: {error}. The memory is empty before the "
                f"first step; use memory.get, which can give 0.1 there."
            )

    expect(callable(rule), f"adagrad should be a function: got {describe(rule)}.")
    attempt(first_step, np.ones(3), np.ones(3), name="adagrad")


def expect_equal_to_keras(rule):
    """Compare ten steps of `rule` with those of Keras's Adagrad."""
    import keras
    from keras import ops

    rng = np.random.default_rng(1)
    w, memory = rng.normal(size=(3, 2)), {}
    variable = keras.Variable(w, dtype="float32")
    optimizer = keras.optimizers.Adagrad(learning_rate=0.1)
    for _ in range(10):
        g = rng.normal(size=w.shape)
        w = attempt(rule, w, g, memory, 0.1, name="adagrad")
        optimizer.apply([ops.convert_to_tensor(g, dtype="float32")], [variable])
    in_keras = ops.convert_to_numpy(variable)
    expect_close(w, in_keras, "w after ten steps", "Compare with rmsprop.", 1e-5)


@exercise(
    "6.3",
    "Warm-up, then cosine",
    wants="a function that returns the learning rate of a step, a number",
    hints=[
        "Two cases: if step < num_warm_up, the rate is a share of peak that grows by "
        "the same amount each step.",
        "In the second case count from the end of the warm-up: the cosine has had "
        "step - num_warm_up steps, out of num_steps - num_warm_up.",
    ],
)
def warm_up_then_cosine(warm_up_cosine):
    for num_steps, peak, num_warm_up in [(100, 0.1, 10), (50, 2.0, 4), (30, 0.3, 0)]:

        def rate(step, num_steps=num_steps, peak=peak, num_warm_up=num_warm_up):
            call = (step, num_steps, peak, num_warm_up)
            name = f"warm_up_cosine{call}"
            got = numbers(attempt(warm_up_cosine, *call, name=name), name)
            expect(got.shape == (), f"{name} should be one number: got {got.shape}.")
            return float(got), name

        length = num_steps - num_warm_up
        for step in range(num_steps + 1):
            if step < num_warm_up:
                wanted = peak * (step + 1) / num_warm_up
                look_at = (
                    "Look at the warm-up: peak / num_warm_up at step 0, and peak at "
                    "step num_warm_up - 1."
                )
            else:
                wanted = peak * (1 + np.cos(np.pi * (step - num_warm_up) / length)) / 2
                look_at = (
                    "Look at the cosine: it begins at step num_warm_up, and has "
                    "num_steps - num_warm_up steps to reach 0."
                )
            got, name = rate(step)
            if got > peak * (1 + 1e-9):
                look_at = (
                    "No rate is above peak. Where does the warm-up end? The step "
                    "num_warm_up already belongs to the cosine."
                )
            expect_close(got, wanted, name, look_at, 1e-9)
    return "Start gently, so that no unit dies, then go fast, and end calm."


@exercise(
    "6.4",
    "Miss rate",
    wants="a class MissRate, a keras.metrics.Metric without arguments",
    hints=[
        "Keep two weights: how many positives were missed, and how many there were. "
        "update_state adds to both, result divides.",
        "For no positives: ops.divide_no_nan(a, b) is 0 where b is 0.",
        'Begin __init__(self) with super().__init__(name="miss_rate").',
    ],
)
def miss_rate(metric_class):
    import keras

    is_metric = isinstance(metric_class, type) and issubclass(
        metric_class, keras.metrics.Metric
    )
    expect(
        is_metric,
        f"a class based on keras.metrics.Metric is wanted: got "
        f"{describe(metric_class)}. Give the class, not an object.",
    )
    if "update_state" not in vars(metric_class) and "result" not in vars(metric_class):
        raise NotAttempted
    metric = attempt(metric_class, name="MissRate()")

    def update(y_true, y_pred):
        columns = np.array(y_true)[:, None], np.array(y_pred, dtype="float32")[:, None]
        call = lambda *arrays: metric.update_state(*arrays) or True  # noqa: E731
        attempt(call, *columns, name="update_state")

    def result():
        got = keras.ops.convert_to_numpy(attempt(metric.result, name="result"))
        expect(np.size(got) == 1, f"the result should be one number: got {got}.")
        return float(np.reshape(got, ()))

    def expect_result(wanted, after, look_at):
        got = result()
        close = np.isfinite(got) and abs(got - wanted) < 1e-5
        expect(
            close, f"{after}, the rate should be {wanted:.3f}: got {got:.3f}. {look_at}"
        )

    update([1, 1, 1, 0, 0, 0], [0.9, 0.2, 0.3, 0.8, 0.1, 0.2])
    look_at = "Divide the missed positives by all positives, not by all samples."
    expect_result(2 / 3, "with 2 of 3 positives missed", look_at)
    update([1, 0], [0.9, 0.9])
    look_at = (
        "Add up both counts over the batches, and divide in result: the mean of the "
        "rates of batches is not the rate of all."
    )
    expect_result(2 / 4, "after a second batch, 2 of 4 missed", look_at)
    update([1, 1], [0.5, 0.51])
    look_at = "An output of at most 0.5 is a no, so 0.5 itself is a miss."
    expect_result(3 / 6, "after a third batch with an output of 0.5", look_at)
    attempt(lambda: metric.reset_state() or True, name="reset_state")
    update([0, 0], [0.1, 0.9])
    look_at = (
        "Look at the division by 0, and whether reset_state sets all counts to 0: "
        "Keras resets only what add_weight made."
    )
    expect_result(0, "after reset_state and a batch without positives", look_at)
    expect_works_in_evaluate(metric_class)
    return "Counts add up over batches, rates do not; so a metric remembers counts."


def expect_works_in_evaluate(metric_class):
    """The metric gives the right rate when Keras calls it from `evaluate`."""
    import keras

    network = keras.Sequential([keras.Input((1,)), keras.layers.Activation("linear")])
    x = np.array([[0.9], [0.1], [0.2], [0.7], [0.8]], dtype="float32")
    y = np.array([[1], [1], [1], [0], [0]], dtype="float32")

    def evaluate():
        network.compile(loss="mse", metrics=[metric_class()])
        try:
            return network.evaluate(x, y, batch_size=2, verbose=0)[1]
        except Exception as error:
            if "bool" not in f"{type(error).__name__} {error}".lower():
                raise
            fail(
                "in eager calls the metric is right, but evaluate cannot run it. A "
                "Python if cannot look at a tensor inside fit and evaluate; use "
                "ops.divide_no_nan or ops.where."
            )

    got = attempt(evaluate, name="evaluate with metrics=[MissRate()]")
    expect(
        abs(got - 2 / 3) < 1e-5,
        f"in evaluate, with 2 of 3 positives missed, the rate should be 0.667: got "
        f"{got:.3f}. Is everything computed with keras.ops?",
    )


SIGNS = {
    "B": ("too fast", "its curves jump up and down"),
    "D": ("memorises", "its training loss falls while its validation loss rises"),
    "A": ("too slow", "its curves still fall in an even slope at the end"),
    "C": ("too small", "its curves level off, close together and far above zero"),
}


@exercise(
    "6.5",
    "Four patients",
    wants="a dictionary with a diagnosis for each of A, B, C and D",
    hints=[
        "For whom do the two curves part? For whom do they jump?",
        "The two that are left stay close together and high. Which one would profit "
        "from more epochs?",
    ],
)
def four_patients(diagnosis):
    expect(
        isinstance(diagnosis, dict),
        f"a dictionary is wanted: got {describe(diagnosis)}.",
    )
    if any(value is ... for value in diagnosis.values()):
        raise NotAttempted
    names = [name for name, _ in SIGNS.values()]
    for patient, (disease, sign) in SIGNS.items():
        expect(patient in diagnosis, f"patient {patient} is missing.")
        given = diagnosis[patient]
        text = given.strip().lower() if isinstance(given, str) else given
        if text not in names:
            fail(
                f"patient {patient} has the diagnosis {describe(given)}, which is none "
                f"of {', '.join(sorted(names))}."
            )
        expect(
            text == disease,
            f'"{text}" does not fit patient {patient}. Look at the picture: {sign}.',
        )
    return "The curves told you what to change next, before you changed anything."
