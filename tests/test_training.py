"""A restarted model trains as a newly compiled one does."""

import keras
import numpy as np
import pytest

from tutor import restart

rng = np.random.default_rng(42)
X, Y = rng.normal(size=(60, 3)), rng.normal(size=60)


def build(learning_rate):
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    optimizer = keras.optimizers.Adam(learning_rate)
    model.compile(optimizer, loss="mean_squared_error", run_eagerly=True)
    return model


def trained_weights(model):
    model.fit(X, Y, epochs=2, shuffle=False, verbose=0)
    return np.concatenate([weight.ravel() for weight in model.get_weights()])


@pytest.mark.parametrize("rate", [0.1, keras.optimizers.schedules.CosineDecay(0.1, 4)])
def test_a_restarted_model_trains_as_a_new_one(rate):
    fresh, used = build(rate), build(rate)
    start = fresh.get_weights()
    trained_weights(used)
    restart(used, start)
    np.testing.assert_allclose(trained_weights(used), trained_weights(fresh), rtol=1e-6)


def test_restart_can_change_the_learning_rate():
    fresh, used = build(0.02), build(0.1)
    start = fresh.get_weights()
    trained_weights(used)
    restart(used, start, learning_rate=0.02)
    np.testing.assert_allclose(trained_weights(used), trained_weights(fresh), rtol=1e-6)


def test_restart_explains_a_model_that_is_not_compiled():
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    with pytest.raises(ValueError, match=r"model\.compile"):
        restart(model, model.get_weights())
