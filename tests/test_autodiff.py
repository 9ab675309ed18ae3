"""The engine of notebook 03, taken from its cells, agrees with TensorFlow."""

import ast
from functools import partial
from types import SimpleNamespace

import nbformat
import numpy as np
import pytest

from conftest import ROOT

NOTEBOOK = ROOT / "notebooks" / "03_autodiff.ipynb"
CELLS = [
    cell.source
    for cell in nbformat.read(NOTEBOOK, as_version=4).cells
    if "engine" in cell.metadata.get("tags", [])
]
space = {"ast": ast, "np": np, "partial": partial}
for cell in CELLS:
    exec(cell, space)
engine = SimpleNamespace(**space)
function, grad, shared = engine.function, engine.grad, engine.shared

OURS = {name: space[name] for name in ("exp", "log", "outer")} | {
    "sum": engine.Expression.sum,
    "mean": engine.Expression.mean,
    "transpose": engine.operation("transpose"),
    "matmul": engine.operation("matmul"),
}
SHAPES = [(), (5,), (1,), (4, 5), (4, 1), (1, 5)]
PAIRS = [(a, b) for a in SHAPES for b in SHAPES]
PRODUCTS = [((4, 5), (5, 3)), ((4, 5), (5,)), ((5,), (5, 3)), ((5,), (5,))]
PRODUCTS += [((1, 5), (5, 1)), ((4, 1), (1, 3)), ((1,), (1,)), ((4, 1), (1,))]
CASES = {text: PAIRS for text in ("a + b", "a - b", "a * b", "a / b", "a ** b")}
CASES |= {
    "log(a + b) * exp(-b) - b / (a + sum(b) * mean(a))": PAIRS,
    "(a - mean(a)) ** 2 * b + exp(a) / sum(exp(a))": PAIRS,
    "2.5 ** a + a ** -1 + (3 - a) ** a / a - b": [(s, ()) for s in SHAPES],
    "matmul(a, b)": PRODUCTS,
    "exp(matmul(a, b)) + mean(a)": PRODUCTS,
    "matmul(transpose(a), a) * 2 + b": [((4, 5), (5,)), ((4, 5), ())],
    "transpose(a) * b": [((4, 5), (4,)), ((4, 5), (5, 1))],
    "outer(a, b) * a": [((4,), (4,)), ((1,), (3,))],
}


@pytest.fixture(scope="module")
def tf():
    return pytest.importorskip("tensorflow")


def derive_theirs(tf, text, arrays, vectors):
    """Result, gradients and Hessian-vector products by TensorFlow."""
    names = {"exp": tf.exp, "log": tf.math.log, "sum": tf.reduce_sum}
    names |= {"mean": tf.reduce_mean, "transpose": tf.transpose}
    names |= {"matmul": partial(tf.tensordot, axes=1)}
    names |= {"outer": partial(tf.tensordot, axes=0)}
    a, b = map(tf.Variable, arrays)
    zero = {"unconnected_gradients": "zero"}
    with tf.GradientTape() as outer_tape:
        with tf.GradientTape() as tape:
            result = eval(text, names, {"a": a, "b": b})
            cost = tf.reduce_sum(result**2)
        first = tape.gradient(cost, [a, b], **zero)
        total = tf.add_n([tf.reduce_sum(g * v) for g, v in zip(first, vectors)])  # noqa: B905
    second = outer_tape.gradient(total, [a, b], **zero)
    return [x.numpy() for x in [result, *first, *second]]


def derive_ours(text, arrays, vectors):
    a, b = (engine.Variable(n, ndim=np.ndim(v)) for n, v in zip("ab", arrays))  # noqa: B905
    result = eval(text, OURS, {"a": a, "b": b})
    cost = (result**2).sum()
    first = [grad(cost, a), grad(cost, b)]
    v, w = (shared(vector, name) for vector, name in zip(vectors, "vw"))  # noqa: B905
    total = (first[0] * v).sum() + (first[1] * w).sum()
    outputs = [result, *first, grad(total, a), grad(total, b)]
    compiled = function([a, b], outputs)(*arrays)
    evaluated = [x.eval({a: arrays[0], b: arrays[1]}) for x in outputs[:3]]
    for x, y in zip(compiled, evaluated, strict=False):
        np.testing.assert_allclose(x, y, rtol=1e-12)
    return compiled


@pytest.mark.parametrize("text", CASES)
def test_gradients_and_second_derivatives_equal_those_of_tensorflow(tf, text):
    rng = np.random.default_rng(0)
    for shapes in CASES[text]:
        arrays = [np.asarray(rng.uniform(0.3, 1.5, shape)) for shape in shapes]
        vectors = [np.asarray(rng.uniform(0.3, 1.5, shape)) for shape in shapes]
        wanted = derive_theirs(tf, text, arrays, vectors)
        for x, y in zip(derive_ours(text, arrays, vectors), wanted, strict=True):
            assert np.shape(x) == y.shape, shapes
            np.testing.assert_allclose(x, y, rtol=1e-6, atol=1e-9, err_msg=str(shapes))


def test_the_engine_is_as_small_as_the_notebook_says():
    lines = [line for cell in CELLS for line in cell.splitlines() if line.strip()]
    assert len(lines) <= 150


def test_formulas():
    x = engine.scalar("x")
    y = 3 * x**2 + 1
    assert [repr(e) for e in (y, grad(y, x), grad(grad(y, x), x))] == [
        "3 * x ** 2 + 1", "6 * x", "6",
    ]  # fmt: skip
    texts = "(-x) ** 2, -x ** 2, (x ** 2) ** x, x ** x ** 2, x - (x - 1), (-2) ** x"
    for text in f"{texts}, x / (x / 2), -(x + 1) * x, 1 - x / exp(-x)".split(", "):
        assert repr(eval(text, OURS, {"x": x})) == text


def test_common_subexpressions_are_computed_once():
    x = engine.scalar("x")
    total = 0
    for _ in range(3):  # nodes anew each time, with the same right-hand sides
        total = total + engine.exp(x + 1)
    deep = x
    for _ in range(40):  # a tree of 2 ** 40 leaves
        deep = engine.log(deep) + deep
    assert function([x], [total, grad(total, x)]).source.count("exp(") == 1
    assert function([x], [deep, grad(deep, x)]).source.count("log(") == 40


def test_updates_are_simultaneous_and_values_are_copies():
    first, second = shared(0, "first"), shared(1, "second")
    advance = function([], first, {first: second, second: first + second})
    assert [int(advance()) for _ in range(9)] == [0, 1, 1, 2, 3, 5, 8, 13, 21]
    start = np.zeros(3)
    w = shared(start, "w")
    start += 1
    w.get_value()[:] = 7
    function([], w)()[:] = 7
    assert w.get_value().tolist() == [0, 0, 0]


def test_errors_and_disconnected_gradients():
    x, y = engine.scalar("x"), engine.vector("y")
    assert grad(x**2, y).eval({y: [1, 2]}).tolist() == [0, 0]
    with pytest.raises(AssertionError, match="mean"):
        grad(y, y)
    with pytest.raises(AssertionError, match="y should have 1 axes"):
        (2 * y).eval({y: np.ones((2, 2))})
    with pytest.raises(TypeError):
        np.ones(3) * y
    with pytest.raises(NameError, match="y"):
        function([x], x + y.sum())(1.0)
