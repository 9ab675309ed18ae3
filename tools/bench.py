"""Print two tables: ratios of speed or memory, then seconds and memory per notebook.

    python tools/bench.py            # both
    python tools/bench.py ratios     # the first alone: minutes less

What is timed is the code of the lessons, taken from their cells. The two of a pair take
turns in one run, and their medians are compared, so that other work on the machine
meets both alike.
"""

import ast
import contextlib
import io
import os
import sys
import time
import tracemalloc
import warnings
from collections.abc import Callable
from types import ModuleType

import nbformat
import numpy as np
from IPython.core.inputtransformer2 import TransformerManager
from nbformat.v4 import new_code_cell

import run_notebooks

Action = Callable[[], object]
Row = tuple[str, str, str, float]  # what, the two of the pair, their ratio


# ---- Code from the lessons ----


def lesson(number: str, *names: str, **given: object) -> ModuleType:
    """A module with what the cells of a notebook bind to `names`, and its imports.

    Cells are read until each name is bound. Of their statements, those that import or
    bind one of the names are executed; cells tagged "engine" are executed whole. The
    module begins with `given`. Raises KeyError for names that are never bound.
    """
    [path] = run_notebooks.NOTEBOOKS.glob(f"{number}*.ipynb")
    module, missing = ModuleType(path.stem), set(names)
    vars(module).update(given)
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code" and missing:
            tree = ast.parse(TransformerManager().transform_cell(cell.source))
            if "engine" not in cell.metadata.get("tags", []):
                tree.body = [node for node in tree.body if _is_wanted(node, names)]
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(tree, path.name, "exec"), vars(module))
            missing -= set(vars(module))
    if missing:
        raise KeyError(f"{path.name} binds no {', '.join(sorted(missing))}")
    return module


def _is_wanted(node: ast.stmt, names: tuple[str, ...]) -> bool:
    """Whether a statement imports something or binds one of the names."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return True
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return node.name in names
    targets = node.targets if isinstance(node, ast.Assign) else []
    parts = [part for target in targets for part in ast.walk(target)]
    return any(isinstance(part, ast.Name) and part.id in names for part in parts)


# ---- Measuring ----


def race(what: str, *pair: tuple[str, Action, int], num_runs: int = 9) -> Row:
    """Time two actions in turns; each has a name and does its work so many times.

    The first round does not count, since some actions compile then.
    """
    rounds = []
    for _ in range(num_runs + 1):
        stamps = [time.perf_counter()]
        for _, action, _ in pair:
            action()
            stamps.append(time.perf_counter())
        rounds.append(np.diff(stamps))
    medians = np.median(rounds[1:], axis=0) / [times for _, _, times in pair]
    one, other = (f"{pair[k][0]} {_digits(1e3 * medians[k])} ms" for k in (0, 1))
    return what, one, other, medians[0] / medians[1]


def _digits(value: float) -> str:
    """Three digits, or all before the point: 0.0353, 4.79, 1,390."""
    return f"{value:.3g}" if value < 1000 else f"{value:,.0f}"


def peak(action: Action) -> float:
    """The most megabytes that Python and NumPy hold while the action runs."""
    tracemalloc.start()
    action()
    megabytes = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return megabytes


# ---- The pairs ----


def networks() -> list[Row]:
    """Notebook 02: loops, matrices, scikit-learn."""
    names = (
        "sigmoid forward_loops gradients_loops forward gradients Network loss_of train"
    )
    lesson_02 = lesson("02", *names.split())
    rng = np.random.default_rng(42)
    x, y = rng.normal(size=(500, 2)), rng.integers(2, size=500)
    network = lesson_02.Network(num_hidden=10, seed=0)

    def loops() -> None:
        for sample, target in zip(x, y, strict=True):
            lesson_02.gradients_loops(sample, target, *network.parameters)

    library = lesson_02.MLPClassifier(
        hidden_layer_sizes=(10,), activation="logistic", solver="sgd", batch_size=500,
        learning_rate_init=1.0, momentum=0.95, alpha=0.0, max_iter=200, tol=0.0,
        n_iter_no_change=200, random_state=0, nesterovs_momentum=False,
    )  # fmt: skip

    def fit_library() -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it has not converged after 200 steps
            library.fit(x, y)

    def by_hand() -> None:
        lesson_02.train(network, x, y[:, None], num_iterations=200)

    def matrices() -> None:
        for _ in range(100):
            network.gradients(x, y[:, None])

    library_pair = ("scikit-learn", fit_library, 200), ("by hand", by_hand, 200)
    loops_pair = ("loops", loops, 1), ("matrices", matrices, 100)
    return [
        race("02: gradients, 500 samples", *loops_pair),
        race("02: a step of training", *library_pair),
    ]


def engines() -> list[Row]:
    """Notebook 03: the symbolic engine, NumPy by hand, TensorFlow's compiled step."""
    import tensorflow as tf

    tf.get_logger().setLevel("ERROR")  # it warns of functions that no file holds
    rng = np.random.default_rng(42)
    x, y = rng.normal(size=(4800, 93)), rng.integers(2, size=4800).astype(float)
    w_tf, b_tf = tf.Variable(np.zeros(93)), tf.Variable(np.float64(0))
    given = {"tf": tf, "w_tf": w_tf, "b_tf": b_tf, "learning_rate": 1.0}
    engine = lesson("03", "function", "step_by_hand", "train_tf", **given)

    symbols = engine.matrix("x"), engine.vector("y")
    w, b = engine.shared(np.zeros(93), "w"), engine.shared(0.0, "b")
    z = symbols[0] @ w + b
    xent = engine.log(1 + engine.exp(z)) - symbols[1] * z
    cost = xent.mean() + 0.01 * (w**2).sum()
    updates = {v: v - 1.0 * engine.grad(cost, v) for v in (w, b)}
    step = engine.function(list(symbols), cost, updates)
    w_hand, b_hand = np.zeros(93), 0.0
    tensors = tf.constant(x), tf.constant(y)

    def compiled() -> None:
        step(x, y)

    def by_hand() -> None:
        engine.step_by_hand(x, y, w_hand, b_hand)

    def by_tensorflow() -> None:
        engine.train_tf(*tensors)

    what, ours = "03: a step of logistic regression", ("the engine", compiled, 1)
    return [
        race(what, ours, ("by hand", by_hand, 1), num_runs=500),
        race(what, ours, ("TensorFlow", by_tensorflow, 1), num_runs=500),
    ]


def convolutions() -> list[Row]:
    """Notebook 10: loops, one matrix product, Keras."""
    names = "starts convolve_loops windows_of pads_of convolve"
    lesson_10 = lesson("10", *names.split())
    rng = np.random.default_rng(42)
    x = rng.normal(size=(32, 28, 28, 8)).astype("float32")
    kernel = rng.normal(size=(3, 3, 8, 16)).astype("float32")
    bias = np.zeros(16, dtype="float32")
    layer = lesson_10.layers.Conv2D(16, 3)

    def loops() -> None:
        lesson_10.convolve_loops(x[:1], kernel, bias)

    def product() -> None:
        lesson_10.convolve(x, kernel, bias)

    def by_keras() -> None:
        np.asarray(layer(x))

    what, ours = "10: convolution of an image", ("matrix product", product, 32)
    return [
        race(what, ("loops", loops, 1), ours, num_runs=3),
        race(what, ("Keras", by_keras, 32), ours, num_runs=50),
    ]


def lstms() -> list[Row]:
    """Notebook 17: an LSTM by hand and in Keras."""
    lesson_17 = lesson("17", "sigmoid", "lstm")
    keras, layers = lesson_17.keras, lesson_17.layers
    layer = layers.LSTM(32, return_sequences=True)
    model = keras.Sequential([keras.Input((None, 8)), layer])
    rng, rows = np.random.default_rng(42), []
    for what, shape in [("one step", (1, 1, 8)), ("64 sequences of 50", (64, 50, 8))]:
        x = rng.normal(size=shape).astype("float32")

        def by_keras(x: np.ndarray = x) -> None:
            model.predict_on_batch(x)

        def by_hand(x: np.ndarray = x) -> None:
            lesson_17.lstm(x, *layer.get_weights())

        pair = ("Keras", by_keras, 1), ("by hand", by_hand, 1)
        rows.append(race(f"17: LSTM, {what}", *pair, num_runs=50))
    return rows


def word_vectors() -> list[Row]:
    """Notebook 15: skip-gram with negative sampling, by hand and in gensim."""
    names = (
        "split lines counts vocabulary number text frequency share keep noise place "
    )
    names += "distance articles draw_near block_slopes add_rows draw_stacks train_epoch"
    lesson_15 = lesson("15", *names.split())
    rng, num_words = np.random.default_rng(42), len(lesson_15.vocabulary)
    lesson_15.num_epochs = 1
    lesson_15.contexts = np.zeros((num_words, 100), dtype="float32")
    lesson_15.centres = rng.random((num_words, 100), dtype="float32") / 100
    lines = lesson_15.lines
    settings = {"vector_size": 100, "window": 5, "sg": 1, "negative": 5, "workers": 1}
    model = lesson_15.Word2Vec(lines, epochs=1, min_count=5, seed=42, **settings)

    def by_gensim() -> None:
        model.train(lines, total_examples=len(lines), epochs=1)

    def by_hand() -> None:
        lesson_15.train_epoch(0, rng)

    pair = ("gensim", by_gensim, 1), ("by hand", by_hand, 1)
    what = f"15: skip-gram, an epoch of {len(lesson_15.text):,} words"
    return [race(what, *pair, num_runs=3)]


def writing() -> list[Row]:
    """Notebook 19: `predict` on a window, and a twin that carries its state."""
    names = (
        "text chars num_chars index encode decode windows build twin next_probs after "
    )
    lesson_19 = lesson("19", *names.split(), "generate", "generate_2016")
    model = lesson_19.build(192, return_sequences=True)
    step, prompt = lesson_19.twin(model), lesson_19.text[:64]
    many, length = lesson_19.text[:100_000], 20

    def on_windows() -> None:
        lesson_19.generate_2016(model, prompt, 1)

    def by_twin() -> None:
        lesson_19.generate(step, "T", 100, temperature=0.5)

    def as_numbers() -> None:
        lesson_19.sliding_window_view(lesson_19.encode(many), length)

    def as_one_hot() -> None:
        ids = lesson_19.sliding_window_view(lesson_19.encode(many), length)
        one_hot = np.zeros((*ids.shape, lesson_19.num_chars), dtype=bool)
        np.put_along_axis(one_hot, ids[..., None], True, axis=2)

    memory = peak(as_one_hot), peak(as_numbers)
    pair = ("predict", on_windows, 1), ("twin", by_twin, 100)
    return [
        race("19: a character written", *pair),
        ("19: windows of 100,000 characters", f"one-hot {memory[0]:.0f} MB",
         f"numbers {memory[1]:.1f} MB", memory[0] / memory[1]),
    ]  # fmt: skip


# ---- The tables ----


def print_ratios() -> None:
    print("| what | one | other | one / other |")
    print("|---|---|---|---|", flush=True)
    for pairs in (networks, engines, convolutions, lstms, word_vectors, writing):
        for what, one, other, ratio in pairs():
            print(f"| {what} | {one} | {other} | {_digits(ratio)} |", flush=True)


def print_notebooks() -> None:
    print("\n| notebook | seconds | peak MB |")
    print("|---|---|---|", flush=True)
    for path in sorted(run_notebooks.NOTEBOOKS.glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        notebook.cells.append(new_code_cell(run_notebooks.PEAK_MEMORY))
        start = time.perf_counter()
        run_notebooks.execute(notebook, path.parent)
        seconds = time.perf_counter() - start
        megabytes = int(notebook.cells[-1].outputs[0].text) / 1e6
        print(f"| {path.stem} | {seconds:.0f} | {megabytes:.0f} |", flush=True)


def main(arguments: list[str]) -> int:
    os.environ.pop("TUTOR_DATA", None)  # the embedded data
    sys.path.insert(0, str(run_notebooks.NOTEBOOKS))
    print_ratios()
    if arguments != ["ratios"]:
        print_notebooks()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
