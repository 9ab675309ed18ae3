"""The loaders of full data: where they look, what they refuse, what they leave behind.

No test leaves this machine: small files in the formats of MNIST and Otto stand for
the originals, and a server on localhost stands for the address of MNIST.
"""

import gzip
import hashlib
import importlib.util
import json
import os
import socket
import struct
import threading
import time
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from tutor import datasets, files
from tutor.files import DataError, PublishedFile

PAGE = b"\n<!DOCTYPE html><html><body>Please log in.</body></html>"
IMAGENET = "https://example.org/weights/"
LABELS = "train-labels-idx1-ubyte.gz"  # the second file that digits() reads


# ---- Fixtures ----


@pytest.fixture(autouse=True)
def cache(monkeypatch, tmp_path):
    """An empty cache, and none of the developer's own settings."""
    for name in ("TUTOR_DATA", "TUTOR_DATA_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TUTOR_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("no_proxy", "*")
    return tmp_path / "cache"


@pytest.fixture
def data_dir(monkeypatch, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("TUTOR_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def mnist(monkeypatch):
    """The files of an MNIST of 6 + 4 images, contents by name; they pass the checks."""
    rng = np.random.default_rng(0)
    arrays = {
        "train-images-idx3-ubyte.gz": rng.integers(256, size=(6, 28, 28)),
        "train-labels-idx1-ubyte.gz": np.array([3, 1, 4, 1, 5, 9]),
        "t10k-images-idx3-ubyte.gz": rng.integers(256, size=(4, 28, 28)),
        "t10k-labels-idx1-ubyte.gz": np.array([2, 7, 1, 8]),
    }
    contents = {name: gzip.compress(idx(array)) for name, array in arrays.items()}
    shapes = {name: array.shape for name, array in arrays.items()}
    expect_files(monkeypatch, contents, shapes)
    return contents


@pytest.fixture
def short_timeout(monkeypatch):
    """Wait 1 s for a silent server, where a reader waits at most 5."""
    assert files.TIMEOUT + 1 <= 5
    monkeypatch.setattr(files, "TIMEOUT", 1)
    return 1


@pytest.fixture
def server(monkeypatch):
    """A server in place of MNIST's; `server.answers[name]` is (status, body)."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            status, body = self.server.answers[self.path.removeprefix("/")]
            self.send_response(status)
            self.send_header("Content-Length", self.server.length or len(body))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.answers, server.length = {}, None
        server.address = f"http://127.0.0.1:{server.server_port}/"
        fetch_mnist_from(monkeypatch, server.address)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def otto(monkeypatch):
    """A table of 18 rows in the format of Otto, which passes the checks."""
    counts = np.random.default_rng(0).poisson(0.5, size=(18, 93))
    frame = pd.DataFrame(counts, columns=datasets.OTTO_COUNTS)
    frame.insert(0, "id", range(1, 19))
    frame["target"] = sorted(datasets.OTTO_CLASSES * 2)
    monkeypatch.setattr(datasets, "OTTO_ROWS", 18)
    return frame


@pytest.fixture
def imagenet(monkeypatch):
    """Weights of 50 bytes and the names of 3 classes, contents by name."""
    names = {str(i): [f"n{i}", name] for i, name in enumerate(["tench", "pug", "vase"])}
    contents = {
        "imagenet_class_index.json": json.dumps(names).encode(),
        "weights.h5": b"\x89HDF" + bytes(range(46)),
    }
    files = [
        PublishedFile(name, len(content), hashlib.md5(content).hexdigest(), IMAGENET)
        for name, content in contents.items()
    ]
    monkeypatch.setattr(datasets, "IMAGENET_CLASSES", files[0])
    monkeypatch.setattr(datasets, "IMAGENET_WEIGHTS", {"resnet50": files[1]})
    return contents


def idx(array, magic=None):
    """`array` in the idx format."""
    magic = 0x0800 + array.ndim if magic is None else magic
    header = struct.pack(f">{1 + array.ndim}i", magic, *array.shape)
    return header + array.astype(np.uint8).tobytes()


def expect_files(monkeypatch, contents, shapes):
    """Make `contents`, by name, the files that have the right size and hash."""
    files = {}
    for name, content in contents.items():
        digest = hashlib.sha256(content).hexdigest()
        file = PublishedFile(name, len(content), digest, datasets.MNIST_FOLDER)
        files[file] = shapes[name]
    monkeypatch.setattr(datasets, "MNIST", files)


def fetch_mnist_from(monkeypatch, address):
    files = {file._replace(folder=address): s for file, s in datasets.MNIST.items()}
    monkeypatch.setattr(datasets, "MNIST", files)


def put(folder, contents):
    folder.mkdir(exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)


def files_in(folder):
    """Everything in and below `folder`, by path: the content, or None for a folder."""
    return {
        path: path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def refused(load, *mentions):
    """Assert that `load(full=True)` names `mentions` and both ways out."""
    with pytest.raises(DataError) as caught:
        load(full=True)
    message = str(caught.value)
    for mention in (*mentions, "TUTOR_DATA_DIR", "TUTOR_DATA=embedded"):
        assert str(mention) in message
    assert "\n" not in message


# ---- Which data, and from where ----


@pytest.mark.parametrize("full", [None, False])
def test_embedded_is_the_default(full, capsys):
    assert len(datasets.products(full)) == 6000
    assert len(datasets.digits(full)[0][0]) == 1437
    printed = capsys.readouterr().out
    assert printed == (
        "products: 6,000 rows with 93 counts in 9 classes "
        "(embedded: generated in the format of Kaggle's Otto data)\n"
        "digits: 1,437 training and 360 test images of 28×28 pixels "
        "(embedded: scikit-learn's handwritten digits)\n"
    )


def test_small_data_sets_print_one_line(capsys):
    datasets.moons()
    datasets.people()
    datasets.diabetes()
    assert capsys.readouterr().out == (
        "moons: 500 points with 2 coordinates in 2 classes (embedded)\n"
        "people: weight, height and age of 1,000 people in 2 groups (embedded)\n"
        "diabetes: 442 patients with 10 measurements and a progression "
        "(embedded: data/diabetes.csv)\n"
    )


def test_environment_chooses(monkeypatch, mnist, data_dir, capsys):
    put(data_dir, mnist)
    monkeypatch.setenv("TUTOR_DATA", "full")
    datasets.digits()
    assert capsys.readouterr().out == (
        "digits: 6 training and 4 test images of 28×28 pixels (full: MNIST)\n"
    )
    assert len(datasets.digits(full=False)[0][0]) == 1437
    for embedded in ("embedded", ""):
        monkeypatch.setenv("TUTOR_DATA", embedded)
        assert len(datasets.digits()[0][0]) == 1437


def test_environment_with_another_word_is_an_error(monkeypatch):
    monkeypatch.setenv("TUTOR_DATA", "Full")
    for load in (datasets.digits, datasets.products):
        with pytest.raises(ValueError, match='TUTOR_DATA is "Full"'):
            load()


def test_data_dir_goes_before_the_cache(mnist, data_dir, cache):
    put(data_dir, mnist)
    put(cache, {name: b"broken" for name in mnist})
    (x_train, y_train), (x_test, y_test) = datasets.digits(full=True)
    assert (x_train.shape, x_train.dtype) == ((6, 28, 28), np.uint8)
    assert (x_test.shape, x_test.dtype) == ((4, 28, 28), np.uint8)
    assert y_train.dtype == y_test.dtype == np.int64
    assert y_train.tolist() == [3, 1, 4, 1, 5, 9]
    assert y_test.tolist() == [2, 7, 1, 8]
    expected = np.random.default_rng(0).integers(256, size=(6, 28, 28))
    np.testing.assert_array_equal(x_train, expected)
    x_train[:] = 0  # arrays can be written to


def test_data_dir_that_does_not_exist(monkeypatch, mnist, otto, cache, tmp_path):
    monkeypatch.setenv("TUTOR_DATA_DIR", str(tmp_path / "nowhere"))
    refused(datasets.digits, tmp_path / "nowhere", "is not a folder", "train-images")
    refused(datasets.products, tmp_path / "nowhere", "is not a folder", "kaggle.com")
    assert not cache.exists()


# ---- Download ----


def test_download_fills_the_cache_once(mnist, server, cache):
    server.answers = {name: (200, content) for name, content in mnist.items()}
    (_, y_train), (_, y_test) = datasets.digits(full=True)
    assert y_train.tolist() == [3, 1, 4, 1, 5, 9]
    assert y_test.tolist() == [2, 7, 1, 8]
    assert files_in(cache) == {cache / name: mnist[name] for name in mnist}
    server.answers.clear()  # a second request would fail
    datasets.digits(full=True)


@pytest.mark.parametrize(
    ("status", "damage", "mention"),
    [
        (200, lambda good: good[:-1] + b"?", "SHA-256"),
        (200, lambda good: good[:20], "has 20 bytes where"),
        (200, lambda good: b"", "has 0 bytes where"),
        (200, lambda good: PAGE, "is a web page"),
        (404, lambda good: PAGE, "404"),
        (503, lambda good: good, "503"),
    ],
    ids=["hash", "short", "empty", "page", "404", "503"],
)
def test_bad_download(mnist, server, cache, status, damage, mention):
    server.answers = {name: (200, content) for name, content in mnist.items()}
    server.answers[LABELS] = (status, damage(mnist[LABELS]))
    refused(datasets.digits, LABELS, mention, server.address + LABELS)
    first = "train-images-idx3-ubyte.gz"  # was whole, and stays
    assert files_in(cache) == {cache / first: mnist[first]}


def test_connection_cut_in_the_middle(mnist, server, cache):
    first, content = next(iter(mnist.items()))
    server.answers = {first: (200, content[:-10])}
    server.length = len(content)  # promised, not kept
    refused(datasets.digits, first, " bytes ")
    assert files_in(cache) == {}


def test_interrupt_leaves_nothing(monkeypatch, mnist, server, cache):
    def interrupted(file):
        yield b"half of the "
        raise KeyboardInterrupt

    monkeypatch.setattr(files, "_receive", interrupted)
    with pytest.raises(KeyboardInterrupt):
        datasets.digits(full=True)
    assert files_in(cache) == {}


def test_server_that_refuses(monkeypatch, mnist, cache):
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"http://127.0.0.1:{free.getsockname()[1]}/"
    fetch_mnist_from(monkeypatch, address)
    refused(datasets.digits, "train-images", "refused", address)
    assert files_in(cache) == {}


@pytest.mark.parametrize(
    "reply",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf a file"],
    ids=["at once", "half-way"],
)
def test_server_that_falls_silent(monkeypatch, mnist, cache, short_timeout, reply):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        fetch_mnist_from(monkeypatch, address)
        connections = []

        def serve():
            connections.append(listener.accept()[0])
            connections[0].sendall(reply)

        threading.Thread(target=serve, daemon=True).start()
        start = time.monotonic()
        refused(datasets.digits, "train-images", address)
        assert time.monotonic() - start < short_timeout + 1
        connections[0].close()
    assert files_in(cache) == {}


def test_name_whose_look_up_hangs(monkeypatch, mnist, cache, short_timeout):
    test_over = threading.Event()

    def hang(*_, **__):
        test_over.wait(10)
        raise socket.gaierror("the test is over")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    start = time.monotonic()
    refused(datasets.digits, "train-images", "no answer within 1 s", "googleapis")
    assert time.monotonic() - start < short_timeout + 1
    assert files_in(cache) == {}
    test_over.set()


# ---- A cache that cannot be written ----


def test_cache_below_a_regular_file(monkeypatch, mnist, server, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("TUTOR_CACHE", str(tmp_path / "file" / "cache"))
    refused(datasets.digits, "train-images", "cannot be written")
    assert files_in(tmp_path) == {tmp_path / "file": b"not a folder"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_cache(mnist, server, cache):
    cache.mkdir(mode=0o500)
    refused(datasets.digits, "train-images", "cannot be written", "Permission denied")
    assert files_in(cache) == {}


# ---- MNIST files that lie there already ----


@pytest.mark.parametrize(
    ("damage", "mention"),
    [
        (lambda good: good[:-1] + b"?", "SHA-256"),
        (lambda good: good[:20], "has 20 bytes where"),
        (lambda good: PAGE, "is a web page"),
    ],
    ids=["hash", "truncated", "page"],
)
@pytest.mark.parametrize("place", ["data_dir", "cache"])
def test_bad_mnist_file(request, mnist, cache, place, damage, mention):
    folder = request.getfixturevalue(place)
    put(folder, mnist | {LABELS: damage(mnist[LABELS])})
    before = files_in(folder)
    refused(datasets.digits, folder / LABELS, mention, datasets.MNIST_FOLDER + LABELS)
    assert files_in(folder) == before
    assert place == "cache" or not cache.exists()


IMAGES = np.arange(2 * 28 * 28).reshape(2, 28, 28)
GOOD = idx(IMAGES)


@pytest.mark.parametrize(
    ("content", "mention"),
    [
        (GOOD, "is not a whole gzip file"),
        (gzip.compress(GOOD)[:-20], "is not a whole gzip file"),
        (gzip.compress(GOOD)[:30] + b"?" * 99, "is not a whole gzip file"),
        (gzip.compress(idx(IMAGES, magic=2049)), "magic number 2049 where 2051"),
        (gzip.compress(b"text"), "magic number"),
        (gzip.compress(b""), "magic number 0 where 2051"),
        (gzip.compress(idx(IMAGES[:, 0])), "magic number 2050 where 2051"),
        (gzip.compress(idx(IMAGES[:1])), "(1, 28, 28) where (2, 28, 28)"),
        (gzip.compress(GOOD[:10]), "where (2, 28, 28)"),
        (gzip.compress(GOOD[:-1]), "unpacks to 1,583 bytes where 1,584"),
        (gzip.compress(GOOD + b"?"), "unpacks to 1,585 bytes where 1,584"),
    ],
    ids=range(11),  # names from the bytes would hold the time of packing
)
def test_idx_file_with_a_right_hash_but_bad_content(
    monkeypatch, data_dir, cache, content, mention
):
    name = "train-images-idx3-ubyte.gz"
    expect_files(monkeypatch, {name: content}, {name: (2, 28, 28)})
    put(data_dir, {name: content})
    refused(datasets.digits, data_dir / name, mention)
    assert not cache.exists()


def test_sizes_and_hashes_of_mnist():
    """The table is complete; that it is right shows a run with the real files."""
    names = [file.name for file in datasets.MNIST]
    assert [name[:5] for name in names] == ["train", "train", "t10k-", "t10k-"]
    assert all(len(bytes.fromhex(file.hash)) == 32 for file in datasets.MNIST)


# ---- Otto ----


def test_products_from_csv_and_zip(otto, data_dir, cache, capsys):
    put(cache, {"train.csv": b"broken"})  # the cache comes after data_dir
    with zipfile.ZipFile(data_dir / "train.csv.zip", "w") as archive:
        archive.writestr("train.csv", otto.to_csv(index=False))
    pd.testing.assert_frame_equal(datasets.products(full=True), otto)
    assert capsys.readouterr().out == (
        "products: 18 rows with 93 counts in 9 classes (full: Kaggle's Otto data)\n"
    )
    (data_dir / "train.csv.zip").unlink()
    otto.to_csv(data_dir / "train.csv", index=False)
    pd.testing.assert_frame_equal(datasets.products(full=True), otto)


def test_products_cannot_be_downloaded(cache):
    address = (
        "https://www.kaggle.com/c/otto-group-product-classification-challenge/data"
    )
    refused(datasets.products, "train.csv", "train.csv.zip", "account", address)
    assert not cache.exists()


def with_value(column, value):
    """A change of the table: `value` in the third row of `column`."""

    def change(frame):
        frame = frame.astype({column: object})
        frame.loc[2, column] = value
        return frame

    return change


@pytest.mark.parametrize(
    ("change", "mention"),
    [
        (lambda frame: frame.drop(columns="feat_7"), 'has no column "feat_7"'),
        (lambda frame: frame.drop(columns="target"), 'has no column "target"'),
        (lambda frame: frame.assign(more=1), "has columns other than"),
        (lambda frame: frame[frame.columns[::-1]], "has columns other than"),
        (lambda frame: frame[:-1], "has 17 rows where 18 are wanted"),
        (lambda frame: frame[:0], "has 0 rows where 18 are wanted"),
        (with_value("feat_93", "many"), '"feat_93" that are not whole numbers'),
        (with_value("feat_1", 0.5), '"feat_1" that are not whole numbers'),
        (with_value("feat_2", None), '"feat_2" that are not whole numbers'),
        (with_value("id", "first"), '"id" that are not whole numbers'),
        (with_value("target", "Class_10"), 'unknown class "Class_10"'),
        (with_value("target", None), 'unknown class "nan"'),
    ],
)
def test_bad_table(otto, data_dir, cache, change, mention):
    change(otto).to_csv(data_dir / "train.csv", index=False)
    refused(datasets.products, data_dir / "train.csv", mention, datasets.OTTO_ADDRESS)
    assert not cache.exists()


@pytest.mark.parametrize(
    ("name", "content", "mention"),
    [
        ("train.csv", b"", "cannot be read"),
        ("train.csv", b"a,b\n1,2\n1,2,3\n", "cannot be read"),
        ("train.csv", b"\xff\xfe\x00", "cannot be read"),
        ("train.csv", PAGE, "is a web page"),
        ("train.csv.zip", PAGE, "is a web page"),
        ("train.csv.zip", b"PK\x03\x04 cut short", "cannot be read"),
    ],
    ids=["empty", "ragged", "no text", "page", "page for a zip", "short zip"],
)
def test_file_that_is_no_table(data_dir, cache, name, content, mention):
    put(data_dir, {name: content})
    refused(datasets.products, data_dir / name, mention, datasets.OTTO_ADDRESS)
    assert not cache.exists()


def test_zip_without_the_table(data_dir, cache):
    with zipfile.ZipFile(data_dir / "train.csv.zip", "w") as archive:
        archive.writestr("notes.txt", "nothing here")
    refused(datasets.products, data_dir / "train.csv.zip", "no item named 'train.csv'")
    assert not cache.exists()


# ---- ImageNet ----


def load_imagenet(full=None):
    return datasets.imagenet("resnet50", full)


def test_imagenet_has_no_embedded_weights(cache, capsys):
    assert load_imagenet() is None
    assert capsys.readouterr().out == (
        "imagenet: no weights; TUTOR_DATA=full gets those of resnet50 (103 MB)\n"
    )
    assert not cache.exists()


def test_imagenet_files_are_those_that_keras_names():
    applications = Path(importlib.util.find_spec("keras").origin).parent / "src"
    for model, module in [("resnet50", "resnet"), ("inception_v3", "inception_v3")]:
        source = (applications / "applications" / f"{module}.py").read_text()
        file = datasets.IMAGENET_WEIGHTS[model]
        assert file.hash in source
        assert file.folder.split("/")[-2] + "/" in source
        assert file.name.removeprefix(model) in source
    source = (applications / "applications" / "imagenet_utils.py").read_text()
    assert datasets.IMAGENET_CLASSES.hash in source
    assert datasets.IMAGENET_CLASSES.name in source


def test_imagenet_from_the_data_dir(imagenet, data_dir, capsys):
    put(data_dir, imagenet)
    path, names = load_imagenet(full=True)
    assert path == data_dir / "weights.h5"
    assert names == ["tench", "pug", "vase"]
    assert capsys.readouterr().out == (
        "imagenet: weights of resnet50 and 3 class names (full: Keras)\n"
    )


def test_imagenet_is_downloaded_once(monkeypatch, imagenet, server, cache):
    classes = datasets.IMAGENET_CLASSES._replace(folder=server.address)
    weights = datasets.IMAGENET_WEIGHTS["resnet50"]._replace(folder=server.address)
    monkeypatch.setattr(datasets, "IMAGENET_CLASSES", classes)
    monkeypatch.setattr(datasets, "IMAGENET_WEIGHTS", {"resnet50": weights})
    server.answers = {name: (200, content) for name, content in imagenet.items()}
    assert load_imagenet(full=True)[0] == cache / "weights.h5"
    assert files_in(cache) == {cache / name: imagenet[name] for name in imagenet}
    server.answers = {}  # a second request would fail
    assert load_imagenet(full=True)[1] == ["tench", "pug", "vase"]


@pytest.mark.parametrize("name", ["imagenet_class_index.json", "weights.h5"])
def test_imagenet_file_that_was_changed(imagenet, data_dir, name):
    put(data_dir, imagenet | {name: imagenet[name][:-1] + b"?"})
    refused(load_imagenet, data_dir / name, "MD5", IMAGENET)


def test_imagenet_of_another_model_is_refused():
    with pytest.raises(ValueError, match=r"'vgg16'.*resnet50.*inception_v3"):
        datasets.imagenet("vgg16")


def test_imagenet_offline(monkeypatch, imagenet, cache, short_timeout):
    test_over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: test_over.wait(10))
    start = time.monotonic()
    refused(load_imagenet, "imagenet_class_index.json", "no answer within 1 s")
    assert time.monotonic() - start < short_timeout + 1
    assert files_in(cache) == {}
    test_over.set()
