"""The texts: what gensim ships is what the loaders return, and archives are checked.

No test leaves this machine: small archives in the format of the publishers stand for
the originals, and a path of a file for an address.
"""

import gzip
import hashlib
import io
import tarfile

import numpy as np
import pytest
from scipy.stats import spearmanr

from tutor import datasets, files, texts
from tutor.files import DataError, PublishedFile

SENTENCES = {
    "neg": ["a dull film \x85 and a long one", "no caf\xe9 could save it"],
    "pos": ["witty and warm", "a joy"],
}


@pytest.fixture(autouse=True)
def data_dir(monkeypatch, tmp_path):
    """An empty folder that TUTOR_DATA_DIR names, and an empty cache."""
    monkeypatch.delenv("TUTOR_DATA", raising=False)
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("TUTOR_DATA_DIR", str(folder))
    monkeypatch.setenv("TUTOR_CACHE", str(tmp_path / "cache"))
    return folder


@pytest.fixture
def polarity(monkeypatch, data_dir):
    """An archive of 2 + 2 sentences."""
    monkeypatch.setattr(texts, "POLARITY_SIZE", 2)
    return pack(
        data_dir / texts.POLARITY.name,
        {
            f"rt-polaritydata/rt-polarity.{label}": "".join(
                f"{line} \n" for line in SENTENCES[label]
            ).encode("latin-1")
            for label in ("pos", "neg")  # the order in the archive must not matter
        }
        | {"rt-polaritydata.README.1.0.txt": b"read me"},
    )


@pytest.fixture
def imdb(monkeypatch, data_dir):
    """An archive of 1 + 1 reviews for training and as many for testing."""
    monkeypatch.setattr(texts, "IMDB_SIZE", 1)
    return pack(
        data_dir / texts.IMDB.name,
        {
            "aclImdb/test/pos/0_10.txt": "Très bon.".encode(),
            "aclImdb/test/neg/0_2.txt": b"Bad.<br />Very bad.",
            "aclImdb/train/pos/0_9.txt": b"Good.",
            "aclImdb/train/neg/0_3.txt": b"Poor.",
            "aclImdb/train/unsup/0_0.txt": b"No label.",
            "aclImdb/README": b"read me",
        },
    )


def pack(path, contents):
    """Write a tar.gz archive of `contents` by name."""
    with tarfile.open(path, "w:gz") as archive:
        for name, content in contents.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


def refused(load, *mentions):
    """Assert that `load()` names `mentions` and both ways out."""
    with pytest.raises(DataError) as caught:
        load()
    for mention in (*mentions, "TUTOR_DATA_DIR", "TUTOR_DATA=embedded"):
        assert str(mention) in str(caught.value)


def full_polarity():
    return datasets.reviews(full=True)


def full_imdb():
    return datasets.reviews(full=True, original="imdb")


# ---- What gensim ships ----


def test_real_sentences():
    sentences, labels = datasets.real_sentences()
    assert len(sentences) == len(labels) == 200
    assert sentences[0] == "simplistic , silly and tedious ."
    assert labels[0] == 0
    assert set(labels) == {0, 1}
    assert not any("__label__" in sentence for sentence in sentences)


def test_news():
    reports = datasets.news()
    assert len(reports) == 300
    assert reports[0].startswith("Hundreds of people have been forced to vacate")
    assert all(len(report.split()) > 40 for report in reports)


def test_encyclopedia():
    titles, articles = datasets.encyclopedia()
    assert len(titles) == len(articles) == 97
    assert len(set(titles)) == 97
    autism = articles[titles.index("Autism")]
    assert autism.startswith("Autism is a neurodevelopmental disorder characterized by")
    everything = "\n".join(articles)
    assert 400_000 < len(everything.split()) < 440_000
    for markup in ("[[", "{{", "''", "<ref", "\n=", "\n*", "#REDIRECT"):
        assert markup not in everything


def test_corpus_embedded_is_the_news():
    text = datasets.corpus()
    assert text.split("\n") == datasets.news()


def test_word_pairs():
    pairs, scores = datasets.word_pairs()
    assert len(pairs) == len(scores) == 353
    assert (pairs[1], scores[1]) == (("tiger", "cat"), 7.35)
    assert scores.min() >= 0 and scores.max() <= 10


def test_vectors_know_which_words_are_related():
    words, rows = datasets.vectors()
    assert (rows.shape, rows.dtype) == ((4000, 50), "float32")
    assert words[:3] == ["the", "of", "and"] and len(set(words)) == 4000

    units = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    place = {word: k for k, word in enumerate(words)}
    pairs, scores = datasets.word_pairs()
    judged = [
        (units[place[one]] @ units[place[other]], score)
        for (one, other), score in zip(pairs, scores, strict=True)
        if one in place and other in place
    ]
    assert len(judged) > 100
    assert spearmanr(*zip(*judged, strict=True)).statistic > 0.4


def test_missing_gensim_is_explained(monkeypatch):
    monkeypatch.setattr(texts.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ModuleNotFoundError, match="pip install gensim"):
        datasets.news()


def test_each_loader_prints_one_line(capsys, polarity, imdb):
    for load in (datasets.reviews, full_polarity, full_imdb, datasets.real_sentences):
        load()
    assert capsys.readouterr().out == (
        "reviews: 5,000 training and 1,000 test texts, labelled 1 (good) or 0 (bad) "
        "(embedded: generated)\n"
        "reviews: 4 training and 0 test texts, labelled 1 (good) or 0 (bad) "
        "(full: sentence polarity of Pang and Lee)\n"
        "reviews: 2 training and 2 test texts, labelled 1 (good) or 0 (bad) "
        "(full: IMDB)\n"
        "real_sentences: 200 sentences of film reviews (embedded: gensim)\n"
    )


# ---- Archives ----


def test_polarity(polarity):
    (texts_train, y_train), (texts_test, y_test) = full_polarity()
    found = sorted(zip([*y_train, *y_test], texts_train + texts_test, strict=True))
    # The byte 0x85 is three dots in cp1252, and no end of a line.
    wanted = [(0, "a dull film … and a long one"), (0, "no café could save it")]
    assert found == [*wanted, (1, "a joy"), (1, "witty and warm")]


def test_imdb(imdb):
    (texts_train, y_train), (texts_test, y_test) = full_imdb()
    assert (texts_train, list(y_train)) == (["Poor.", "Good."], [0, 1])
    assert (texts_test, list(y_test)) == (["Bad.<br />Very bad.", "Très bon."], [0, 1])


def test_the_split_of_polarity_is_fixed(monkeypatch, data_dir):
    monkeypatch.setattr(texts, "POLARITY_SIZE", 10)
    contents = {
        f"rt-polarity.{label}": "\n".join(f"{label}{i}" for i in range(10)).encode()
        for label in ("neg", "pos")
    }
    pack(data_dir / texts.POLARITY.name, contents)
    (texts_train, _), (texts_test, y_test) = full_polarity()
    assert len(texts_train) == 19
    assert (texts_test, list(y_test)) == (["neg6"], [0])


def test_another_original_is_refused():
    with pytest.raises(ValueError, match=r"'yelp'.*polarity.*imdb"):
        datasets.reviews(original="yelp")


def test_archive_of_too_few_texts(monkeypatch, polarity, imdb):
    monkeypatch.setattr(texts, "POLARITY_SIZE", 3)
    refused(full_polarity, texts.POLARITY.name, "2 bad and 2 good", "3 of each")
    monkeypatch.setattr(texts, "IMDB_SIZE", 2)
    refused(full_imdb, texts.IMDB.name, "1 bad and 1 good", "2 of each")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content[: len(content) // 2],
        lambda content: b"",
        lambda content: b"<html>Please log in.</html>",
        lambda content: gzip.compress(b"no archive at all"),
        lambda content: content[:30] + bytes(20) + content[50:],
    ],
    ids=["cut", "empty", "web page", "no archive", "damaged"],
)
def test_archive_that_cannot_be_read(polarity, spoil):
    polarity.write_bytes(spoil(polarity.read_bytes()))
    refused(full_polarity, polarity, texts.POLARITY.address)


def test_archive_in_another_encoding(imdb, monkeypatch):
    pack(imdb, {"aclImdb/train/pos/0_9.txt": "Très bon.".encode("cp1252")})
    refused(full_imdb, imdb, "not utf-8")


def test_archive_that_is_nowhere(monkeypatch):
    monkeypatch.setattr(files, "_open", refuse)
    refused(full_polarity, texts.POLARITY.name, "cannot be downloaded")
    refused(lambda: datasets.corpus(full=True), "nietzsche.txt", "cannot be downloaded")


def refuse(address):
    raise ConnectionRefusedError("refused")


def test_vectors_full(data_dir, capsys):
    file = data_dir / "glove.6B.50d.txt"
    file.write_text("the 0.5 -1\nnaïve 2 1e-3\n", encoding="utf-8")
    words, rows = datasets.vectors(full=True)
    assert words == ["the", "naïve"]
    np.testing.assert_array_equal(rows, np.float32([[0.5, -1], [2, 0.001]]))
    assert capsys.readouterr().out == "vectors: 2 words, 2 numbers each (full: GloVe)\n"


@pytest.mark.parametrize(
    ("content", "mention"),
    [
        (b"", "line 0"),
        (b"the 0.5 -1\nof 0.5\n", "same shape"),
        (b"the 0.5 -1\nof 0.5 many\n", "line 2"),
        (b"the 0.5 -1\n\x8f\x9d 0.5 1\n", "line 1"),
        (b"<html>Please log in.</html>", "line 1"),
    ],
    ids=["empty", "cut", "no number", "no text", "web page"],
)
def test_vectors_that_cannot_be_read(data_dir, content, mention):
    file = data_dir / "glove.6B.50d.txt"
    file.write_bytes(content)
    refused(lambda: datasets.vectors(full=True), file, mention)


def test_vectors_that_are_nowhere():
    refused(lambda: datasets.vectors(full=True), "glove.6B.50d.txt", "glove.6B.zip")


def test_corpus_full(monkeypatch, data_dir):
    content = "Supposing that Truth is a woman—what then?\n".encode()
    digest = hashlib.sha256(content).hexdigest()
    file = PublishedFile("nietzsche.txt", len(content), digest, "https://example.org/")
    monkeypatch.setattr(texts, "NIETZSCHE", file)
    (data_dir / "nietzsche.txt").write_bytes(content)
    assert datasets.corpus(full=True) == content.decode()
    (data_dir / "nietzsche.txt").write_bytes(content[:-1])
    refused(lambda: datasets.corpus(full=True), data_dir / "nietzsche.txt", "bytes")


def test_published_hashes_are_complete():
    for file in (texts.POLARITY, texts.IMDB, texts.NIETZSCHE):
        assert len(bytes.fromhex(file.hash)) in (16, 32)
        assert file.address.startswith("https://") and file.address.endswith(file.name)
