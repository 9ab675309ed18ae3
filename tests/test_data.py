"""The committed data sets are what `data/make_data.py` makes, and what README says."""

import gzip
import hashlib
import re
import runpy
import sys
from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_diabetes, load_digits, make_moons
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

from tutor import datasets

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="module")
def made():
    sys.path.insert(0, str(DATA))  # as `python data/make_data.py` has it
    try:
        return runpy.run_path(str(DATA / "make_data.py"))["files"]()
    finally:
        sys.path.remove(str(DATA))


@pytest.fixture(autouse=True)
def embedded(monkeypatch):
    monkeypatch.delenv("TUTOR_DATA", raising=False)


# ---- The files ----


def test_every_file_is_made_or_documented(made):
    committed = {path.name for path in DATA.iterdir() if path.is_file()}
    scripts = {"make_data.py", "reviews_grammar.py", "make_vectors.py"}
    trained = {"vectors.txt.gz"}  # test_texts.py judges it
    assert committed == {*made, *trained, *scripts, "README.md"}


@pytest.mark.parametrize(
    "name",
    [
        "intro_to_ann.csv",
        "people.csv",
        "diabetes.csv",
        "products.csv.gz",
        "reviews.tsv.gz",
    ],
)
def test_file_is_what_the_script_makes(made, name):
    committed = (DATA / name).read_bytes()
    if name.endswith(".gz"):  # two versions of zlib may pack the same text differently
        assert gzip.decompress(committed) == gzip.decompress(made[name])
    else:
        assert committed == made[name]


def test_files_are_small():
    assert all(path.stat().st_size <= 400_000 for path in DATA.iterdir())


# ---- Moons and people ----


def test_moons_are_those_of_scikit_learn():
    x, y = datasets.moons()
    points, labels = make_moons(500, noise=0.2, random_state=12)
    np.testing.assert_allclose(x, points, rtol=0, atol=0.500001e-8)
    np.testing.assert_array_equal(y, labels)
    assert (x.shape, x.dtype, y.shape, y.dtype.kind) == ((500, 2), float, (500,), "i")


def test_people_are_two_shifted_halves():
    x, y = datasets.people()
    assert (x.shape, x.dtype, y.shape, y.dtype.kind) == ((1000, 3), float, (1000,), "i")
    np.testing.assert_array_equal(y, [1] * 500 + [0] * 500)
    # Five standard errors of a mean of 500 and of a standard deviation of 500.
    np.testing.assert_allclose(x[:500].mean(axis=0), [1, 1, -1], atol=5 / 500**0.5)
    np.testing.assert_allclose(x[500:].mean(axis=0), [0, 0, 0], atol=5 / 500**0.5)
    for group in (x[:500], x[500:]):
        np.testing.assert_allclose(group.std(axis=0), 1, atol=5 / 1000**0.5)
        correlations = np.corrcoef(group.T) - np.eye(3)
        np.testing.assert_allclose(correlations, 0, atol=5 / 500**0.5)


# ---- Diabetes ----


def test_diabetes_are_those_of_scikit_learn():
    frame = datasets.diabetes()
    expected = load_diabetes(scaled=False, as_frame=True).frame
    assert list(frame) == [*expected.columns[:-1], "progression"]
    assert set(frame.dtypes) == {np.dtype("float64")}
    np.testing.assert_array_equal(frame.to_numpy(), expected.to_numpy())
    assert frame.shape == (442, 11)
    assert (frame["progression"].min(), frame["progression"].max()) == (25, 346)


# ---- Digits ----


def test_digits_have_the_shapes_and_types_of_mnist():
    (x_train, y_train), (x_test, y_test) = datasets.digits()
    assert (x_train.shape, x_test.shape) == ((1437, 28, 28), (360, 28, 28))
    assert (y_train.shape, y_test.shape) == ((1437,), (360,))
    assert x_train.dtype == x_test.dtype == np.uint8
    assert y_train.dtype == y_test.dtype == np.int64
    assert (x_train.min(), x_train.max()) == (x_test.min(), x_test.max()) == (0, 255)


def test_digits_are_all_there_once():
    (x_train, y_train), (x_test, y_test) = datasets.digits()
    images = np.concatenate([x_train, x_test])
    # Three rows from the edge, every third pixel is one of the originals.
    originals = images[:, 3:27:3, 3:27:3].reshape(-1, 64)
    expected = np.floor(load_digits().data * 255 / 16 + 0.5)
    rows = np.column_stack([originals, np.concatenate([y_train, y_test])])
    expected_rows = np.column_stack([expected, load_digits().target])
    assert sorted(map(tuple, rows)) == sorted(map(tuple, expected_rows))
    assert len(np.unique(rows, axis=0)) == 1797  # so train and test share none


def test_digits_are_interpolated_linearly():
    (x_train, _), _ = datasets.digits()
    for image in x_train[:20].astype(float):
        framed = np.zeros((10, 10))
        framed[1:9, 1:9] = image[3:27:3, 3:27:3]
        places, known = np.arange(28), np.arange(0, 30, 3)
        rows = np.array([np.interp(places, known, row) for row in framed])
        expected = np.array([np.interp(places, known, row) for row in rows.T]).T
        np.testing.assert_allclose(image, expected, atol=1.01)  # both are rounded


def test_digits_are_balanced_and_shuffled():
    (_, y_train), (_, y_test) = datasets.digits()
    for labels in (y_train, y_test):
        counts = np.bincount(labels, minlength=10)
        assert len(counts) == 10
        np.testing.assert_allclose(counts, len(labels) / 10, rtol=0.25)
        assert np.bincount(labels[:200], minlength=10).min() >= 10


def test_digits_are_the_same_everywhere():
    (x_train, y_train), (x_test, y_test) = datasets.digits()
    digest = hashlib.sha256()
    for array in (x_train, y_train.astype("<i8"), x_test, y_test.astype("<i8")):
        digest.update(array.tobytes())
    assert digest.hexdigest() == (
        "e644794346f35180459608e62de304571f7e35d5ee16adc0d632e48f84a55d0a"
    )


# ---- Products ----


def test_products_look_like_ottos():
    frame = datasets.products()
    assert list(frame) == datasets.OTTO_COLUMNS
    assert list(frame["id"]) == list(range(1, 6001))
    assert frame["target"].is_monotonic_increasing

    counts = frame[datasets.OTTO_COUNTS].to_numpy()
    assert counts.dtype.kind == "i"
    assert counts.min() == 0
    assert counts.max() > 100  # a long tail
    assert (counts == 0).mean() == pytest.approx(0.79, abs=0.005)
    zeros = (counts == 0).mean(axis=0)  # by feature
    assert zeros.min() < 0.6 and zeros.max() > 0.95

    otto = [1929, 16122, 8004, 2691, 2739, 14135, 2839, 8464, 4955]
    sizes = frame["target"].value_counts().reindex(datasets.OTTO_CLASSES)
    np.testing.assert_allclose(sizes / 6000, np.divide(otto, sum(otto)), atol=1 / 6000)


def test_products_reward_a_hidden_layer():
    frame = datasets.products()
    x = np.log1p(frame[datasets.OTTO_COUNTS].to_numpy())
    y = frame["target"].map(datasets.OTTO_CLASSES.index).to_numpy()
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.2, stratify=y, random_state=0
    )
    scaler = StandardScaler().fit(x_train)
    x_train, x_test = scaler.transform(x_train), scaler.transform(x_test)
    linear, network = (
        MLPClassifier(
            hidden_sizes,  # none: multinomial logistic regression
            alpha=1.0,
            learning_rate_init=0.003,
            early_stopping=True,
            random_state=0,
        ).fit(x_train, y_train)
        for hidden_sizes in [(), (64,)]
    )

    assert 0.71 < linear.score(x_test, y_test) < 0.78
    assert network.score(x_test, y_test) > linear.score(x_test, y_test) + 0.04
    losses = [log_loss(y_test, m.predict_proba(x_test)) for m in (linear, network)]
    assert losses[1] < losses[0] - 0.1


# ---- Reviews ----


def test_reviews_are_different_and_balanced():
    (texts_train, y_train), (texts_test, y_test) = datasets.reviews()
    texts, labels = texts_train + texts_test, np.concatenate([y_train, y_test])
    assert (len(texts_train), len(texts_test)) == (5000, 1000)
    assert len(set(texts)) == len(labels) == 6000
    assert set(labels) == {0, 1}
    # Five standard errors of a share of 1,000 or more draws of a fair coin.
    assert abs(y_train.mean() - 0.5) < 5 * 0.5 / 5000**0.5
    assert abs(y_test.mean() - 0.5) < 5 * 0.5 / 1000**0.5


def test_reviews_read_like_english():
    (texts, _), _ = datasets.reviews()
    for text in texts:
        sentences = text.split(". ")
        assert 1 <= len(sentences) <= 4
        assert text.endswith(".") and "{" not in text and "  " not in text
        assert all(sentence[0].isupper() for sentence in sentences)
        assert not re.search(r"\ba [aeio]|\ban [^aeio]| ,", text)
        assert 3 <= len(text.split()) <= 60


def test_no_word_of_a_review_tells_its_label():
    (texts, y), _ = datasets.reviews()
    occurs = CountVectorizer(binary=True, min_df=25).fit_transform(texts).toarray()
    counts = occurs.sum(axis=0)
    shares = (occurs * y[:, None]).sum(axis=0) / counts  # of good reviews, by word
    # Five standard errors, and some room: a word that is used plainly more often than
    # after "not" leans a little towards its own side.
    assert np.all(np.abs(shares - 0.5) < 5 * 0.5 / counts**0.5 + 0.15)


def test_reviews_need_the_order_of_their_words():
    (texts_train, y_train), (texts_test, y_test) = datasets.reviews()
    reached = {}
    for longest in (1, 3):  # single words, or up to three in a row
        vectoriser = CountVectorizer(ngram_range=(1, longest))
        x_train = vectoriser.fit_transform(texts_train)
        linear = LogisticRegression(max_iter=1000).fit(x_train, y_train)
        reached[longest] = linear.score(vectoriser.transform(texts_test), y_test)
    assert reached[1] < 0.65
    assert reached[3] > 0.8
