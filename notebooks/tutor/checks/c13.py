"""Checks of notebook 13: transfer learning."""

import numpy as np
from scipy.special import softmax

from tutor.exercises import attempt, describe, exercise, expect, expect_close, fail
from tutor.exercises import numbers as numbers_of


@exercise(
    "13.1",
    "Freeze the first layers",
    wants="a function freeze_until(model, name) that returns a number of parameters",
    hints=[
        "Go through model.layers with a variable that says whether the name has come "
        "already.",
        "layer.trainable = False freezes, layer.trainable = True releases. The layer "
        "called name is still frozen.",
        "np.prod(weight.shape) is how many numbers a weight holds; sum it over "
        "model.trainable_weights.",
    ],
)
def freeze_the_first_layers(freeze_until):
    for sizes, place, frozen_before in [
        ((4, 3), 1, ()),
        ((2, 5, 3), 2, (3, 5)),
        ((3, 3), 0, (0, 4)),
    ]:
        model = _stack(sizes)
        for k in frozen_before:
            model.layers[k].trainable = False
        name = model.layers[place].name
        got = attempt(freeze_until, model, name, name="freeze_until")
        flags = [layer.trainable for layer in model.layers]
        _expect_flags(flags, place)
        number = numbers_of(got, "the count")
        expect(
            number.ndim == 0, f"the count should be one number: got {describe(got)}."
        )
        want = _size(model.trainable_weights)
        slips = {
            model.count_params(): "That is count_params(), which counts frozen "
            "parameters, too.",
            len(model.trainable_weights): "That is how many arrays there are; count "
            "the numbers in them.",
            _size(model.layers[place + 1 :], "weights"): "The moving means and "
            "variances of batch normalisation are never trainable.",
        }
        expect(
            number == want,
            f"with layers up to {name!r} frozen, {want} numbers are trainable: got "
            f"{number:g}. {slips.get(int(number), 'Use model.trainable_weights.')}",
        )
    return "What is left to train should fit the number of examples that you have."


def _size(items, attribute=None):
    if attribute:
        items = [w for layer in items for w in getattr(layer, attribute)]
    return sum(int(np.prod(weight.shape)) for weight in items)


def _stack(sizes):
    """Dense layers, each followed by batch normalisation, with random names."""
    import keras
    from keras import layers

    mark = np.random.default_rng().integers(1000)
    model = keras.Sequential([keras.Input((3,))])
    for k, units in enumerate(sizes):
        model.add(layers.Dense(units, name=f"dense{k}_{mark}"))
        model.add(layers.BatchNormalization(name=f"norm{k}_{mark}"))
    model.add(layers.Dense(2, name=f"last_{mark}"))
    return model


def _expect_flags(flags, place):
    before, here, behind = flags[:place], flags[place], flags[place + 1 :]
    if not any(before) and not here and not any(behind):
        fail(
            "all layers are frozen, those behind the named one, too. Stop freezing at "
            "the name."
        )
    expect(not any(before), "a layer before the named one is still trainable.")
    expect(not here, "the named layer itself is still trainable: freeze it, too.")
    expect(
        all(behind),
        "a layer behind the named one is frozen. It may have been frozen before: set "
        "its own trainable to True, as model.trainable = True may change nothing.",
    )


@exercise(
    "13.2",
    "A head for scaled features",
    wants="a function scaled_head(scaler, classifier) that returns [kernel, bias]",
    hints=[
        "On scaled features s, the logits are s @ coef_.T + intercept_. Put in "
        "s = (f - mean) / scale and sort by f.",
        "The kernel is coef_.T with row i divided by scale_[i].",
        "What the means contribute does not depend on f, so it goes to the bias: "
        "intercept_ - mean_ @ kernel.",
    ],
)
def a_head_for_scaled_features(scaled_head):
    for seed, (num_features, num_classes) in enumerate([(6, 4), (3, 5), (4, 4)]):
        scaler, classifier, features = _classifier(num_features, num_classes, seed)
        got = attempt(scaled_head, scaler, classifier, name="scaled_head")
        expect(
            isinstance(got, (list, tuple)) and len(got) == 2,
            f"scaled_head should return two arrays, kernel and bias: got "
            f"{describe(got)}.",
        )
        kernel, bias = numbers_of(got[0], "the kernel"), numbers_of(got[1], "the bias")
        want = (num_features, num_classes)
        expect(
            kernel.shape == want,
            f"the kernel should have shape (features, classes) = {want}: got "
            f"{kernel.shape}. The coef_ of scikit-learn is (classes, features).",
        )
        expect(
            bias.shape == (num_classes,),
            f"the bias should have shape {(num_classes,)}: got {bias.shape}.",
        )
        _compare(kernel, bias, scaler, classifier, features)
    return "Scaling is linear, so a linear layer can take it over: nothing to forget."


def _compare(kernel, bias, scaler, classifier, features):
    wanted = classifier.predict_proba(scaler.transform(features))
    coef, scale, mean = classifier.coef_.T, scaler.scale_, scaler.mean_
    right = coef / scale[:, None]
    advice = "Write the logits with (f - mean) / scale in the place of f."
    for other, text in [
        (coef, "The kernel is that of the scaled features: divide its rows by scale_."),
        (coef * scale[:, None], "The rows of the kernel are multiplied by scale_."),
    ]:
        if np.allclose(kernel, other):
            advice = text
    if np.allclose(kernel, right):
        advice = "The kernel is right, so look at the bias."
        if np.allclose(bias, classifier.intercept_):
            advice += " The means are missing in it: subtract mean_ @ kernel."
        elif np.allclose(bias, classifier.intercept_ + mean @ right):
            advice += " The means are added; they are subtracted from the features."
        elif np.allclose(bias, classifier.intercept_ - mean @ coef):
            advice += " The means were not divided by scale_: use the new kernel."
    got = softmax(features @ kernel + bias, axis=-1)
    expect_close(got, wanted, "the probability", advice, tolerance=1e-4)


def _classifier(num_features, num_classes, seed):
    """A scaler and a classifier, fitted to random features of several scales."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    rng = np.random.default_rng([seed, np.random.default_rng().integers(1000)])
    labels = np.arange(60) % num_classes
    features = rng.normal(size=(60, num_features)) + rng.normal(
        size=(num_classes, num_features)
    ).take(labels, axis=0)
    features = 2 + features * rng.uniform(0.3, 3, size=num_features)
    scaler = StandardScaler().fit(features)
    classifier = LogisticRegression().fit(scaler.transform(features), labels)
    return scaler, classifier, features


@exercise(
    "13.3",
    "Two stages",
    wants="a function two_stages(trunk, model, x, y) that returns the fitted model",
    hints=[
        "Each stage: set trunk.trainable, compile, fit. In this order, both times.",
        'model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_'
        'crossentropy"), then model.fit(x, y, epochs=5, verbose=0).',
        "For the second stage: trunk.trainable = True, compile again with Adam(0.001), "
        "fit again.",
    ],
)
def two_stages(function):
    trunk, model = _spy()
    # Somebody may have left the trunk frozen, or not.
    trunk.trainable = bool(np.random.default_rng().integers(2))
    x = np.zeros((6, 4), dtype="float32")
    y = np.arange(6) % 3
    got = attempt(function, trunk, model, x, y, name="two_stages")
    fits = model.fits
    expect(
        len(fits) == 2,
        f"wanted two stages, each with a fit: got {len(fits)} call(s) of fit.",
    )
    first, second = fits
    _expect_first_stage(first)
    expect(
        second["compiled"] != first["compiled"],
        "the second fit uses the step compiled for the first: what has become "
        "trainable since is not trained. Compile again.",
    )
    expect(
        second["trunk"],
        "in the second fit the trunk is frozen when compile and fit build the training "
        "step. Set trunk.trainable = True before you compile.",
    )
    _expect_rate(second, 0.001, "second")
    for stage, name in [(first, "first"), (second, "second")]:
        expect(
            stage["epochs"] == 5,
            f"the {name} fit should run for 5 epochs: got {stage['epochs']}.",
        )
    expect(
        got is model, f"two_stages should return the model: got {describe(type(got))}."
    )
    return "First the head on solid ground, then small steps for all, compiled twice."


def _expect_first_stage(first):
    expect(first["compiled"] > 0, "the first fit comes before any compile.")
    expect(
        not first["trunk"],
        "in the first fit the trunk is trainable: a head of random numbers would "
        "damage it. Freeze it before you compile.",
    )
    expect(first["head"], "in the first fit the head is frozen, so nothing can learn.")
    _expect_rate(first, 0.01, "first")


def _expect_rate(stage, want, name):
    rate = stage["rate"]
    expect(
        abs(rate - want) < 1e-6,
        f"the learning rate of the {name} fit should be {want}: got {rate:.4g}.",
    )
    expect(
        "sparse" in stage["loss"],
        f"the loss of the {name} fit should be sparse_categorical_crossentropy: got "
        f"{stage['loss']}.",
    )


def _spy():
    """A trunk and a model around it that notes each fit and trains nothing."""
    import keras
    from keras import layers

    class Spy(keras.Model):
        num_compiles, fits = 0, None

        def compile(self, *args, **kwargs):
            super().compile(*args, **kwargs)
            self.num_compiles += 1

        def fit(self, *args, epochs=1, **kwargs):
            loss = self.loss if self.num_compiles else "none"
            loss = getattr(loss, "name", getattr(loss, "__name__", loss))
            rate = float(self.optimizer.learning_rate) if self.num_compiles else 0.0
            self.fits.append(
                {
                    "compiled": self.num_compiles,
                    "trunk": bool(trunk.trainable_weights),
                    "head": bool(head.trainable_weights),
                    "rate": rate,
                    "loss": str(loss),
                    "epochs": epochs,
                }
            )
            return keras.callbacks.History()

    inputs = keras.Input((4,))
    trunk = keras.Sequential([keras.Input((4,)), layers.Dense(5)])
    head = layers.Dense(3, activation="softmax")
    model = Spy(inputs, head(trunk(inputs)))
    model.fits = []
    return trunk, model


@exercise(
    "13.4",
    "Release all but batch normalisation",
    wants="a function release(trunk) that returns a number of parameters",
    hints=[
        "isinstance(layer, layers.BatchNormalization) tells which layers to leave out.",
        "First trunk.trainable = True, then every layer by itself: True, or False for "
        "batch normalisation. Where the trunk says True already, the first step may do "
        "nothing.",
        "np.prod(weight.shape) is how many numbers a weight holds; sum it over "
        "trunk.trainable_weights.",
    ],
)
def release_all_but_batch_normalisation(release):
    import keras

    rng = np.random.default_rng()
    for side, frozen_before in [(8, True), (7, False)]:
        trunk = _small_trunk(side, rng)
        trunk.trainable = not frozen_before
        trunk.layers[0].trainable = False
        x = rng.normal(size=(8, side, side, 1)).astype("float32")
        at_rest = _call(trunk, x, False)
        got = attempt(release, trunk, name="release")
        norms = [
            layer
            for layer in trunk.layers
            if isinstance(layer, keras.layers.BatchNormalization)
        ]
        others = [layer.trainable for layer in trunk.layers if layer not in norms]
        expect(trunk.trainable, "the trunk itself is still frozen: release it first.")
        expect(
            all(others),
            "a layer is still frozen that is no batch normalisation. Set each layer: "
            "trunk.trainable = True does nothing where the trunk says True already.",
        )
        num_awake = sum(layer.trainable for layer in norms)
        expect(
            num_awake == 0,
            f"{num_awake} of 2 layers of batch normalisation are trainable. Freeze "
            "each of them, after trunk.trainable = True, which releases them, too.",
        )
        before = trunk.get_weights()
        in_training = _call(trunk, x, True)
        expect(
            all(map(np.array_equal, before, trunk.get_weights()))
            and np.allclose(at_rest, in_training, atol=1e-4),
            "called with training=True, the trunk gives other outputs than at rest.",
        )
        _expect_count(got, trunk)
    return "Everything learns, and the moving averages stay those of many images."


def _expect_count(got, trunk):
    number, want = numbers_of(got, "the count"), _size(trunk.trainable_weights)
    expect(number.ndim == 0, f"the count should be one number: got {describe(got)}.")
    slips = {
        trunk.count_params(): "That counts the frozen parameters, too.",
        len(trunk.trainable_weights): "That is how many arrays there are; count the "
        "numbers in them.",
    }
    expect(
        number == want,
        f"{want} numbers are trainable then: got {number:g}. "
        f"{slips.get(int(number), 'Count them after the layers are set.')}",
    )


def _call(model, x, training):
    import keras

    return keras.ops.convert_to_numpy(model(x, training=training))


def _small_trunk(side, rng):
    import keras
    from keras import layers

    trunk = keras.Sequential([keras.Input((side, side, 1))])
    for filters in (3, 4):
        trunk.add(layers.Conv2D(filters, 3))
        trunk.add(layers.BatchNormalization())
        trunk.add(layers.ReLU())
    trunk.add(layers.GlobalAveragePooling2D())
    for layer in trunk.layers:
        weights = [rng.normal(size=w.shape) for w in layer.get_weights()]
        if len(weights) == 4:
            weights[3] = np.abs(weights[3]) + 0.5  # the moving variance
        layer.set_weights(weights)
    return trunk
