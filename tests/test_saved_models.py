"""A model saved in one process loads in another and predicts the same.

Keras is imported only in processes of their own: there it pays its five seconds, and
nothing of the test survives in memory that could help the loading.
"""

import json
import subprocess
import sys

import numpy as np
import pytest

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


def run(script: str, folder) -> str:
    """What the script prints, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        capture_output=True,
        text=True,
        timeout=120,
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
