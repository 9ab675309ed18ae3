"""The data sets of the course: embedded by default, the full originals on request.

`moons()`, `people()`, `diabetes()`, `digits()` and `products()` return arrays or a
table and print one line that says what they loaded; `imagenet()` finds trained weights
and has no embedded data. `reviews()`, `real_sentences()`, `news()`, `encyclopedia()`,
`corpus()`, `word_pairs()` and `vectors()` are for texts; `tutor.texts` holds them.
`gestures()` generates what the capstone of notebook 23 is about.

`TUTOR_DATA=full` in the environment, or `full=True` in the call, asks for the original
data set. `tutor.files` says where its files are looked for, and when one is downloaded.
Every file is checked before it is used, and none is ever unpickled.
"""

from __future__ import annotations

import gzip
import json
import math
import struct
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tutor.files import (
    EMBEDDED,
    DataError,
    PublishedFile,
    find,
    get,
    is_web_page,
    wants_full,
)
from tutor.texts import (
    corpus,
    encyclopedia,
    news,
    real_sentences,
    reviews,
    vectors,
    word_pairs,
)

if TYPE_CHECKING:
    import pandas as pd


__all__ = [
    "corpus",
    "diabetes",
    "digits",
    "encyclopedia",
    "gestures",
    "imagenet",
    "moons",
    "news",
    "people",
    "products",
    "real_sentences",
    "reviews",
    "vectors",
    "word_pairs",
]


MNIST_FOLDER = "https://storage.googleapis.com/cvdf-datasets/mnist/"
MNIST = {  # training images and labels, test images and labels, and their shapes
    PublishedFile(
        name="train-images-idx3-ubyte.gz",
        size=9_912_422,
        hash="440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
        folder=MNIST_FOLDER,
    ): (60_000, 28, 28),
    PublishedFile(
        name="train-labels-idx1-ubyte.gz",
        size=28_881,
        hash="3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
        folder=MNIST_FOLDER,
    ): (60_000,),
    PublishedFile(
        name="t10k-images-idx3-ubyte.gz",
        size=1_648_877,
        hash="8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
        folder=MNIST_FOLDER,
    ): (10_000, 28, 28),
    PublishedFile(
        name="t10k-labels-idx1-ubyte.gz",
        size=4_542,
        hash="f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
        folder=MNIST_FOLDER,
    ): (10_000,),
}

IMAGENET_CLASSES = PublishedFile(
    name="imagenet_class_index.json",
    size=35_363,
    hash="c2c37ea517e94d9795004a39431a14cb",
    folder="https://storage.googleapis.com/download.tensorflow.org/data/",
)
KERAS_FOLDER = "https://storage.googleapis.com/tensorflow/keras-applications/"
IMAGENET_WEIGHTS = {
    "resnet50": PublishedFile(
        name="resnet50_weights_tf_dim_ordering_tf_kernels.h5",
        size=102_967_424,
        hash="2cb95161c43110f7111970584f804107",
        folder=f"{KERAS_FOLDER}resnet/",
    ),
    "inception_v3": PublishedFile(
        name="inception_v3_weights_tf_dim_ordering_tf_kernels.h5",
        size=96_112_376,
        hash="9a0d58056eeedaa3f26cb7ebd46da564",
        folder=f"{KERAS_FOLDER}inception_v3/",
    ),
}

OTTO_ADDRESS = (
    "https://www.kaggle.com/c/otto-group-product-classification-challenge/data"
)
OTTO_ROWS = 61_878
OTTO_COUNTS = [f"feat_{number}" for number in range(1, 94)]
OTTO_COLUMNS = ["id", *OTTO_COUNTS, "target"]
OTTO_CLASSES = [f"Class_{number}" for number in range(1, 10)]

Labelled = tuple[np.ndarray, np.ndarray]  # x and y, with as many rows


# ---- The data sets ----


def moons() -> Labelled:
    """Two noisy half circles: x (500, 2) float64, y (500,) of 0 and 1.

    Source: `data/intro_to_ann.csv`, scikit-learn's `make_moons`.
    """
    x, y = _read_embedded_csv("intro_to_ann.csv")
    print(f"moons: {len(x):,} points with 2 coordinates in 2 classes (embedded)")
    return x, y


def people() -> Labelled:
    """Weight, height and age of invented people: x (1000, 3) float64, y (1000,).

    Each feature has mean 0 and standard deviation 1 in group 0 (the last 500 rows).
    Group 1 (the first 500) is shifted by +1, +1 and -1. Source: `data/people.csv`.
    """
    x, y = _read_embedded_csv("people.csv")
    print(f"people: weight, height and age of {len(x):,} people in 2 groups (embedded)")
    return x, y


def diabetes() -> pd.DataFrame:
    """Measurements of 442 patients with diabetes, and its progression a year later.

    Columns age, sex (1 or 2), bmi, bp (blood pressure), s1 ... s6 (blood serum) and
    progression (25 to 346). Source: `data/diabetes.csv`, the table of scikit-learn.
    """
    import pandas as pd

    frame = pd.read_csv(EMBEDDED / "diabetes.csv", dtype=float)
    size = f"{len(frame):,} patients with {frame.shape[1] - 1} measurements"
    print(f"diabetes: {size} and a progression (embedded: data/diabetes.csv)")
    return frame


def digits(full: bool | None = None) -> tuple[Labelled, Labelled]:
    """Handwritten digits: (x_train, y_train), (x_test, y_test).

    x is (n, 28, 28) uint8, brightness from 0 to 255; y is (n,) int64, from 0 to 9.
    Embedded: scikit-learn's 1,797 digits, enlarged. Full: MNIST, 60,000 + 10,000.
    Raises DataError where the full data cannot be had.
    """
    if wants_full(full):
        arrays = [_read_idx(file, shape) for file, shape in MNIST.items()]
        source = "full: MNIST"
    else:
        arrays = _embedded_digits()
        source = "embedded: scikit-learn's handwritten digits"
    x_train, y_train, x_test, y_test = arrays
    print(
        f"digits: {len(x_train):,} training and {len(x_test):,} test images "
        f"of 28×28 pixels ({source})"
    )
    return (x_train, y_train.astype(np.int64)), (x_test, y_test.astype(np.int64))


def products(full: bool | None = None) -> pd.DataFrame:
    """Products of a web shop: columns id, feat_1 ... feat_93 (counts) and target.

    Rows are sorted by target, "Class_1" to "Class_9". Embedded: 6,000 generated rows
    (`data/products.csv.gz`). Full: 61,878 rows of Kaggle's Otto data, of which
    `train.csv` or `train.csv.zip` must lie in TUTOR_DATA_DIR or in the cache, since
    Kaggle asks for an account. Raises DataError where it does not.
    """
    if wants_full(full):
        frame = _read_otto()
        source = "full: Kaggle's Otto data"
    else:
        import pandas as pd

        frame = pd.read_csv(EMBEDDED / "products.csv.gz")
        source = "embedded: generated in the format of Kaggle's Otto data"
    print(f"products: {len(frame):,} rows with 93 counts in 9 classes ({source})")
    return frame


def imagenet(
    model: str = "resnet50", full: bool | None = None
) -> tuple[Path, list[str]] | None:
    """Weights trained on ImageNet ("resnet50" or "inception_v3"), and the class names.

    Full: the path of the weights file, which `keras.applications` takes as `weights=`,
    and the 1,000 names. Embedded: None, since there are no small ones. Raises DataError
    where the full data cannot be had, ValueError for another model.
    """
    if model not in IMAGENET_WEIGHTS:
        raise ValueError(f"model is {model!r}: choose one of {list(IMAGENET_WEIGHTS)}.")
    weights = IMAGENET_WEIGHTS[model]
    if not wants_full(full):
        size = f"{weights.size / 1e6:.0f} MB"
        print(f"imagenet: no weights; TUTOR_DATA=full gets those of {model} ({size})")
        return None
    names = json.loads(get(IMAGENET_CLASSES).read_text(encoding="utf-8"))
    path = get(weights)
    print(f"imagenet: weights of {model} and {len(names):,} class names (full: Keras)")
    return path, [names[str(number)][1] for number in range(len(names))]


def gestures() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Gestures with a bracelet, for the capstone of notebook 23: x, y, person.

    x is (n, 32, 4) float32: 32 times, channels clock, a, b and c; y is (n,) of 0 to 3;
    person is (n,) of 0 to 35. Generated, always the same; no measurement of anyone is
    behind them. `record_gestures` says how: read it after the exercise, not before.
    """
    rng, kinds = np.random.default_rng(7), np.repeat(np.arange(4), 4)
    sessions = [record_gestures(kinds, rng) for _ in range(36)]
    x, y = np.concatenate(sessions), np.tile(kinds, 36)
    person = np.repeat(np.arange(36), len(kinds))
    rows = np.repeat(np.arange(len(x)), rng.integers(2, 5, size=len(x)))
    rows = rng.permutation(rows)  # each is stored two to four times
    print(f"gestures: {len(rows):,} recordings of 4 kinds by 36 people (generated)")
    return x[rows], y[rows], person[rows]


# ---- Embedded data ----


def _read_embedded_csv(name: str) -> Labelled:
    """`data/NAME`: the last column as integer labels y, those before it as floats x."""
    table = np.loadtxt(EMBEDDED / name, delimiter=",", skiprows=1)
    return table[:, :-1], table[:, -1].astype(np.int64)


def _embedded_digits() -> list[np.ndarray]:
    """x_train (1437, 28, 28), y_train, x_test (360, 28, 28), y_test, shuffled."""
    from sklearn.datasets import load_digits

    images, labels = load_digits(return_X_y=True)  # (n, 64) of 0.0 ... 16.0, (n,)
    # Linear interpolation to three times the size is: repeat each pixel 3 × 3 times,
    # then average over windows of 3 × 3. With integers it is the same on any machine.
    pixels = images.astype(int).reshape(-1, 8, 8)
    large = pixels.repeat(3, axis=1).repeat(3, axis=2)  # (n, 24, 24)
    framed = np.pad(large, [(0, 0), (3, 3), (3, 3)])  # (n, 30, 30)
    windows = np.lib.stride_tricks.sliding_window_view(framed, (3, 3), axis=(1, 2))
    sums = windows.sum(axis=(3, 4))  # (n, 28, 28) of 0 ... 9 · 16 = 144
    x = ((sums * 255 + 72) // 144).astype(np.uint8)  # rounded to 0 ... 255
    # RandomState, not default_rng: NumPy has frozen its stream, so the split stays.
    order = np.random.RandomState(42).permutation(len(x))
    train, test = order[:1437], order[1437:]
    return [x[train], labels[train], x[test], labels[test]]


# ---- MNIST ----


def _read_idx(file: PublishedFile, shape: tuple[int, ...]) -> np.ndarray:
    """The array in `file`, uint8 of `shape`, in the idx format of the MNIST authors."""
    path = get(file)
    try:
        content = gzip.decompress(path.read_bytes())
    except (OSError, EOFError, zlib.error) as error:
        fault = f"is not a whole gzip file ({error})"
        raise DataError(path, fault, file.address) from error
    if fault := _fault_of_idx(content, shape):
        raise DataError(path, fault, file.address)
    values = np.frombuffer(content, np.uint8)[-math.prod(shape) :]
    return values.reshape(shape).copy()  # the copy is writable


def _fault_of_idx(content: bytes, wanted_shape: tuple[int, ...]) -> str | None:
    """What is wrong with an unpacked idx file, in words, or None.

    It starts with big-endian 32-bit integers: a magic number, made of the code 8 for
    unsigned bytes and the number of axes, then the length of each axis.
    """
    header = struct.Struct(f">{1 + len(wanted_shape)}i")
    wanted_magic = 8 * 256 + len(wanted_shape)
    wanted_size = header.size + math.prod(wanted_shape)
    # A file shorter than its header reads as if zeros followed.
    magic, *shape = header.unpack_from(content.ljust(header.size, b"\0"))
    if magic != wanted_magic:
        return f"has the magic number {magic} where {wanted_magic} is wanted"
    if tuple(shape) != wanted_shape:
        return f"holds an array of shape {tuple(shape)} where {wanted_shape} is wanted"
    if len(content) != wanted_size:
        return f"unpacks to {len(content):,} bytes where {wanted_size:,} are wanted"
    return None


# ---- Otto ----


def _read_otto() -> pd.DataFrame:
    """Kaggle's table, from `train.csv` or `train.csv.zip`."""
    import pandas as pd

    path = find(OTTO_ADDRESS, "train.csv", "train.csv.zip")
    if path is None:
        fault = "is not here, and to download it takes an account at Kaggle"
        raise DataError("train.csv or train.csv.zip", fault, OTTO_ADDRESS)
    if is_web_page(path):
        raise DataError(path, "is a web page, not data", OTTO_ADDRESS)
    try:
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive, archive.open("train.csv") as stream:
                frame = pd.read_csv(stream, low_memory=False)
        else:
            frame = pd.read_csv(path, low_memory=False)
    except (KeyError, ValueError, zipfile.BadZipFile, zlib.error) as error:
        fault = f"cannot be read ({str(error).strip()})"
        raise DataError(path, fault, OTTO_ADDRESS) from error
    if fault := _fault_of_otto(frame):
        raise DataError(path, fault, OTTO_ADDRESS)
    return frame


def _fault_of_otto(frame: pd.DataFrame) -> str | None:
    """What is wrong with the table, in words, or None."""
    for name in OTTO_COLUMNS:
        if name not in frame:
            return f'has no column "{name}"'
    if list(frame) != OTTO_COLUMNS:
        return "has columns other than id, feat_1 ... feat_93, target in this order"
    if len(frame) != OTTO_ROWS:
        return f"has {len(frame):,} rows where {OTTO_ROWS:,} are wanted"
    for name in OTTO_COLUMNS[:-1]:
        if frame[name].dtype.kind != "i":
            return f'has values in column "{name}" that are not whole numbers'
    unknown = frame.loc[~frame["target"].isin(OTTO_CLASSES), "target"]
    if len(unknown):
        return f'has the unknown class "{unknown.iloc[0]}"'
    return None


# ---- Gestures: the recipe of the capstone in notebook 23, a spoiler ----


def record_gestures(kinds: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """All recordings of one new person, in this order: (recordings, time, channels).

    A person has a speed for each kind, a tilt of the wrist, a size, a way to hold the
    arm and a style: how far each kind goes along each axis.
    """
    speed, tilt = rng.uniform(1.5, 3, size=4), rng.normal(0, 0.5)
    size, rest = rng.uniform(0.8, 1.3), rng.normal(size=3)
    style = [[1, 1, 0.5], [1, -1, 0.5], [1, 0.2, 0.2], [0.2, 1, 1]]
    style = size * np.array(style) * np.exp(rng.normal(0, 0.4, size=(4, 3)))
    clock = rng.uniform(4, 8, size=len(kinds)).cumsum()  # seconds since it was put on
    clock = clock[:, None] + np.arange(32) / 20
    motions = [_gesture(speed[k], tilt, style[k], rest, rng) for k in kinds]
    return np.concatenate([clock[..., None], motions], axis=2).astype(np.float32)


def _gesture(speed, tilt, style, rest, rng) -> np.ndarray:
    """What the sensors a, b and c measure: (time, sensors)."""
    angle = 2 * np.pi * (speed * np.arange(32) / 32 + rng.random())
    waves = np.stack([np.cos(angle), np.sin(angle), np.sin(angle)], axis=1) * style
    cos, sin = np.cos(tilt), np.sin(tilt)
    motion = waves @ [[cos, sin, 0], [-sin, cos, 0], [0, 0, 1]] + rest
    return (motion + rng.normal(0, 0.9, (32, 3))) * [1, 1, 15] + [0, 0, 1013]
