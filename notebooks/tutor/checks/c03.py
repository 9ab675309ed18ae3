"""Checks of notebook 03: an engine that derives gradients.

The engine is the notebook's own, so an exercise that needs it passes in what it needs:
`scalar`, which makes variables, or `shared` and `function`.
"""

import numpy as np

from tutor.exercises import attempt, exercise, expect, expect_close, numbers


@exercise(
    "3.1",
    "Count the operations",
    wants="a function that counts the nodes with inputs, each once",
    hints=[
        "`ordered([expression], {})` has every node of the graph, each once.",
        "Of those, count the nodes that have inputs: `len(node.inputs) > 0`.",
    ],
)
def count_the_operations(count_operations, scalar):
    x, y = (attempt(scalar, name, name="scalar") for name in "xy")
    s = x + 1
    chain = x + y
    for _ in range(10):
        chain = chain * chain
    cases = [
        ("x", x, 0, "Variables are no operations."),
        ("3 * x**2 + 1", 3 * x**2 + 1, 3, "Variables and constants do not count."),
        ("x / y - y", x / y - y, 2, "Variables and constants do not count."),
        ("s * s with s = x + 1", s * s, 2, "Is the reused node counted twice?"),
        ("(x + 1).sum()", (x + 1).sum(), 2, "Every node with inputs counts."),
        ("10 squares of x + y", chain, 11, "Is a reused node counted twice?"),
        (
            "(x + 1) * (x + 1)",
            (x + 1) * (x + 1),
            3,
            "Two nodes are two, even where their formulas read the same.",
        ),
    ]
    for text, expression, want, look_at in cases:
        name = f"count_operations({text})"
        got = numbers(attempt(count_operations, expression, name=name), name)
        expect(got.shape == (), f"{name} should be one number: got shape {got.shape}.")
        expect(got == want, f"{name} should be {want}: got {got:g}. {look_at}")
    return (
        "As a tree, ten squares of x + y would have 2,047 operations; the graph has 11."
    )


@exercise(
    "3.2",
    "The rule of a square root",
    wants="a function of g, y and a that returns a list with one share",
    hints=[
        "Write the root as a power, a ** (1/2). Its derivative is 1/2 * a ** (-1/2).",
        "That is 1 / (2 * y). And as in every rule, multiply it by g.",
    ],
)
def the_rule_of_a_square_root(sqrt_rule):
    rng = np.random.default_rng(0)
    a = rng.uniform(0.5, 4.0, size=(3, 2))
    g = rng.normal(size=(3, 2))
    slope = "the slope of a square root is 1 / (2 * sqrt(a))"
    for what, g_now, look_at in [
        ("the share for g = 1", np.ones_like(a), f"Remember: {slope}."),
        ("the share", g, "Is the slope multiplied by g?"),
    ]:
        # Numbers as Python objects know arithmetic, as nodes do, and no NumPy function.
        arrays = [array.astype(object) for array in (g_now, np.sqrt(a), a)]
        got = attempt(
            sqrt_rule, *arrays, name="sqrt_rule (use arithmetic alone, and y)"
        )
        expect(
            isinstance(got, (list, tuple)) and len(got) == 1,
            "sqrt_rule should return a list with one share, as in [g / a].",
        )
        share = np.array(got[0], dtype=float)
        expect_close(share, g_now / (2 * np.sqrt(a)), what, look_at)
    return "One line, and every formula with a root in it has a gradient."


@exercise(
    "3.3",
    "The method of Newton",
    wants="a function newton(cost, x, start, num_steps) that returns a number",
    hints=[
        "grad(cost, x) is the first derivative, and grad(grad(cost, x), x) the second.",
        "Build the expression x - first / second before the loop.",
        "In the loop: value = step.eval({x: value}).",
    ],
)
def the_method_of_newton(newton, scalar):
    x = attempt(scalar, "x", name="scalar")
    parabola, quartic = 5 * (x - 2) ** 2 + 1, x**4 - 3 * x**3 + 2
    for cost, start, num_steps, want, look_at in [
        (parabola, -7.0, 1, 2.0, "Divide c' by c'', mind the sign."),
        (quartic, 4.0, 1, 4 - 112 / 120, "Divide c' by c'', and count the steps."),
        (quartic, 4.0, 9, 2.25, "Does it take num_steps steps?"),
    ]:
        steps = "1 step" if num_steps == 1 else f"{num_steps} steps"
        what = f"the place after {steps} from {start:g} on {cost!r}"
        name = "newton (does x stay the variable, with another name for the number?)"
        got = attempt(newton, cost, x, start, num_steps, name=name)
        expect_close(got, want, what, look_at)
    return "On a parabola one step is enough, from anywhere, and no learning rate."


@exercise(
    "3.4",
    "Momentum by updates",
    wants="a function that returns a dict with the new values of w and v",
    hints=[
        "Build the new velocity as an expression first, and give it a name.",
        "The new velocity is momentum * v - learning_rate * grad(cost, w).",
        "Then the dict has two entries: v gets the new velocity, and w gets w plus the "
        "new velocity, by its name, not plus v.",
    ],
)
def momentum_by_updates(momentum_updates, shared, function):
    rng = np.random.default_rng(0)
    w_want, v_want = rng.normal(size=3), np.zeros(3)
    w = attempt(shared, w_want, "w", name="shared")
    v = attempt(shared, v_want, "v", name="shared")
    cost = (w**4).sum()
    name = "momentum_updates (use the variables themselves, not their values)"
    updates = attempt(momentum_updates, cost, w, v, 0.05, 0.8, name=name)
    expect(
        isinstance(updates, dict) and set(updates) == {w, v},
        "momentum_updates should return a dict with the keys w and v, the shared "
        "variables themselves. Did an assignment in the function replace one of them?",
    )
    step = attempt(function, [], cost, updates, name="compiling the updates")
    for call in (1, 2, 3):
        attempt(step, name="the compiled step")
        v_want = 0.8 * v_want - 0.05 * 4 * w_want**3
        w_want = w_want + v_want
        what, end = f"after call {call}, ", "-learning_rate times the gradient"
        look_at = f"Look at {'momentum times v, plus ' * (call > 1)}{end}."
        expect_close(v.get_value(), v_want, f"{what}v", look_at)
        look_at = "Does w move by the new velocity?"
        expect_close(w.get_value(), w_want, f"{what}w", look_at)
    return "Any optimiser is a dict of updates; notebook 06 races several of them."
