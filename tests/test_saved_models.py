"""A model saved in one process loads in another and predicts the same.

Keras is imported only in processes of their own: there it pays its five seconds, and
nothing of the test survives in memory that could help the loading.
"""

import json
import subprocess
import sys

import numpy as np
import pytest

from conftest import ROOT

# The network of notebook 05: what it is built of, and how its files are named.
BUILD = """\
import sys
from pathlib import Path

import keras
import numpy as np
from keras import layers

folder = Path(sys.argv[1])


def build_network(seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(93,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(128, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(9, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.03, momentum=0.9),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model
"""

SAVE = """\
rng = np.random.default_rng(42)
x, y = rng.normal(size=(64, 93)).astype("float32"), rng.integers(9, size=64)
model = build_network(seed=42)
untrained = model.predict(x, verbose=0)
checkpoint = keras.callbacks.ModelCheckpoint(folder / "checkpoint.keras")
model.fit(x, y, epochs=2, callbacks=[checkpoint], verbose=0)  # it keeps the last epoch
model.save(folder / "whole.keras")
model.save_weights(folder / "network.weights.h5")
probs = model.predict(x, verbose=0)
np.savez(folder / "seen.npz", x=x, y=y, probs=probs, untrained=untrained)
"""

LOAD = """\
import json

seen = np.load(folder / "seen.npz")
x, y = seen["x"], seen["y"]
twin = build_network(seed=7)
twin.load_weights(folder / "network.weights.h5")
whole = keras.models.load_model(folder / "whole.keras")
checkpoint = keras.models.load_model(folder / "checkpoint.keras")
models = {"whole": whole, "checkpoint": checkpoint, "twin": twin}
gaps = {
    name: float(np.abs(model.predict(x, verbose=0) - seen["probs"]).max())
    for name, model in models.items()
}
# The optimizer comes back, too: training goes on where it ended.
steps = int(keras.ops.convert_to_numpy(whole.optimizer.iterations))
loss = whole.fit(x, y, epochs=1, verbose=0).history["loss"][0]
print(json.dumps({"gaps": gaps, "steps": steps, "loss": loss}))
"""


def run(script: str, folder, *more: str) -> str:
    """What the script prints, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder), *more],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """What the second process found, and what the first one had seen."""
    folder = tmp_path_factory.mktemp("models")
    run(BUILD + SAVE, folder)
    found = json.loads(run(BUILD + LOAD, folder).splitlines()[-1])
    return found, np.load(folder / "seen.npz")


def test_training_had_changed_the_predictions(loaded):
    _, seen = loaded
    assert np.abs(seen["probs"] - seen["untrained"]).max() > 1e-3


@pytest.mark.parametrize("name", ["whole", "checkpoint", "twin"])
def test_predicts_the_same_in_another_process(loaded, name):
    found, _ = loaded
    assert found["gaps"][name] < 1e-6


def test_loaded_model_remembers_how_it_was_trained(loaded):
    found, _ = loaded
    assert found["steps"] == 4  # two epochs of two batches
    assert np.isfinite(found["loss"])


# The own layers of notebook 09. A cell of the notebook defines each; the second process
# runs these cells and nothing else of the notebook.
OWN_LAYERS = """\
import sys
from pathlib import Path

import keras
import nbformat
import numpy as np
from keras import layers, ops

folder, notebook = Path(sys.argv[1]), Path(sys.argv[2])
rng = np.random.default_rng(42)
for cell in nbformat.read(notebook, as_version=4).cells:
    for name in ("Highway(layers.Layer)", "Maxout(", "Orthogonal("):
        if cell.cell_type == "code" and f"class {name}" in cell.source:
            exec(cell.source)
"""

SAVE_OWN = """\
model = keras.Sequential(
    [
        keras.Input((12,)),
        Maxout(8, pieces=4, name="maxout"),
        Highway(gate_bias=-0.5, name="highway"),
        layers.Dense(3, kernel_regularizer=Orthogonal(0.05), name="last"),
    ]
)
model.compile(optimizer="adam", loss="mean_squared_error")
x = np.random.default_rng(42).normal(size=(32, 12)).astype("float32")
untrained = model.predict(x, verbose=0)
model.fit(x, x[:, :3], epochs=3, verbose=0)
model.save(folder / "own.keras")
output = model.predict(x, verbose=0)
np.savez(folder / "own.npz", x=x, output=output, untrained=untrained)
"""

LOAD_OWN = """\
import json

seen = np.load(folder / "own.npz")
model = keras.models.load_model(folder / "own.keras")
output = model.predict(seen["x"], verbose=0)
maxout, highway, last = model.layers
settings = [maxout.units, maxout.pieces, highway.gate_bias]
settings.append(last.kernel_regularizer.strength)
gap = float(np.abs(output - seen["output"]).max())
print(json.dumps({"gap": gap, "settings": settings}))
"""


def test_own_layers_predict_the_same_in_another_process(tmp_path):
    notebook = str(ROOT / "notebooks" / "09_own_parts.ipynb")
    run(OWN_LAYERS + SAVE_OWN, tmp_path, notebook)
    found = json.loads(run(OWN_LAYERS + LOAD_OWN, tmp_path, notebook).splitlines()[-1])
    seen = np.load(tmp_path / "own.npz")
    assert np.abs(seen["output"] - seen["untrained"]).max() > 1e-3
    assert found["gap"] < 1e-6
    assert found["settings"] == [8, 4, -0.5, 0.05]
