"""The texts of the course. `tutor.datasets` is where the notebooks find them.

The embedded ones are real wherever possible: gensim ships them for its own tutorials.
Archives are read as they are, without unpacking them to disk. One that was downloaded
must have its publisher's hash. One that a reader put into TUTOR_DATA_DIR may have been
packed again, so it must hold the publisher's number of texts.
"""

from __future__ import annotations

import bz2
import gzip
import importlib.util
import re
import tarfile
import zlib
from pathlib import Path

import numpy as np

from tutor.files import (
    EMBEDDED,
    DataError,
    PublishedFile,
    download,
    find,
    get,
    wants_full,
)

POLARITY = PublishedFile(
    name="rt-polaritydata.tar.gz",
    size=487_770,
    hash="50c1c2c047b4225c148e97aa7708c34e",
    folder="https://www.cs.cornell.edu/people/pabo/movie-review-data/",
)
POLARITY_SIZE = 5331  # sentences of each label
IMDB = PublishedFile(
    name="aclImdb_v1.tar.gz",
    size=84_125_825,
    hash="7c2ac02c03563afcf9b574c7e56c153a",
    folder="https://ai.stanford.edu/~amaas/data/sentiment/",
)
IMDB_SIZE = 12_500  # reviews of each label, in each part
NIETZSCHE = PublishedFile(
    name="nietzsche.txt",
    size=600_901,
    hash="23cf69874ab69d3d256099ab530ea4be24d47d9675b673bcc67cbcd6298ec647",
    folder="https://s3.amazonaws.com/text-datasets/",
)
GLOVE_NAME = "glove.6B.50d.txt"
GLOVE_ADDRESS = "https://nlp.stanford.edu/data/glove.6B.zip"  # 862 MB
LABELS = {"neg": 0, "pos": 1}

Texts = tuple[list[str], np.ndarray]  # texts and their labels: 1 good, 0 bad


# ---- Reviews ----


def reviews(
    full: bool | None = None, original: str = "polarity"
) -> tuple[Texts, Texts]:
    """Film reviews: (texts_train, y_train), (texts_test, y_test).

    The texts are strings; y is (n,) int64, 1 for good and 0 for bad. Embedded: 5,000
    and 1,000 generated reviews (`data/reviews.tsv.gz`). Full: `original` is "polarity"
    (9,596 and 1,066 sentences of Pang and Lee 2005, a fixed random split) or "imdb"
    (25,000 and 25,000 reviews of Maas et al. 2011; a line break is `<br />` in them).
    Raises DataError where the full data cannot be had, ValueError for another original.
    """
    if original not in ("polarity", "imdb"):
        raise ValueError(f'original is {original!r}: choose "polarity" or "imdb".')
    if not wants_full(full):
        train, test = _generated_reviews()
        source = "embedded: generated"
    elif original == "polarity":
        train, test = _read_polarity()
        source = "full: sentence polarity of Pang and Lee"
    else:
        train, test = _read_imdb()
        source = "full: IMDB"
    sizes = f"{len(train[0]):,} training and {len(test[0]):,} test texts"
    print(f"reviews: {sizes}, labelled 1 (good) or 0 (bad) ({source})")
    return train, test


def real_sentences() -> Texts:
    """200 sentences of real film reviews: texts, and labels of 1 (good) and 0 (bad).

    Source: the sample of Pang and Lee's sentence polarity that gensim ships.
    """
    lines = _gensim_lines("pang_lee_polarity.cor", encoding="cp1252")
    pairs = [line.strip().split(" ", maxsplit=1) for line in lines]
    labels = np.array([LABELS[label.removeprefix("__label__")] for label, _ in pairs])
    print(f"real_sentences: {len(pairs)} sentences of film reviews (embedded: gensim)")
    return [text for _, text in pairs], labels


def _generated_reviews() -> tuple[Texts, Texts]:
    """The first 5,000 and the last 1,000 of the file."""
    with gzip.open(EMBEDDED / "reviews.tsv.gz", "rt", encoding="utf-8") as stream:
        rows = [line.rstrip("\n").split("\t") for line in stream]
    labels = np.array([int(label) for label, _ in rows])
    texts = [text for _, text in rows]
    return (texts[:5000], labels[:5000]), (texts[5000:], labels[5000:])


def _read_polarity() -> tuple[Texts, Texts]:
    texts: list[str] = []
    labels: list[int] = []
    for match, content in _members(
        POLARITY, r"(?:.*/)?rt-polarity\.(neg|pos)", "cp1252"
    ):
        # Not splitlines(): the byte 0x85, three dots in cp1252, would end a line, too.
        lines = content.strip("\n").split("\n")
        texts += [line.strip() for line in lines]
        labels += [LABELS[match[1]]] * len(lines)
    _expect_sizes(POLARITY, labels, POLARITY_SIZE)
    # RandomState, not default_rng: NumPy has frozen its stream, so the split stays.
    order = np.random.RandomState(42).permutation(len(texts))
    shuffled, y = [texts[i] for i in order], np.array(labels)[order]
    num_train = len(texts) * 9 // 10 + 1  # 9,596
    return (shuffled[:num_train], y[:num_train]), (shuffled[num_train:], y[num_train:])


def _read_imdb() -> tuple[Texts, Texts]:
    pattern = r"(?:.*/)?(train|test)/(neg|pos)/\d+_\d+\.txt"
    parts: dict[str, tuple[list[str], list[int]]] = {
        "train": ([], []),
        "test": ([], []),
    }
    for match, text in _members(IMDB, pattern, "utf-8"):
        texts, labels = parts[match[1]]
        texts.append(text)
        labels.append(LABELS[match[2]])
    for _, labels in parts.values():
        _expect_sizes(IMDB, labels, IMDB_SIZE)
    train, test = ((texts, np.array(labels)) for texts, labels in parts.values())
    return train, test


def _members(
    file: PublishedFile, pattern: str, encoding: str
) -> list[tuple[re.Match, str]]:
    """Match and text of each file in the archive whose name matches, by name."""
    path = find(file.address, file.name) or download(file)
    members = []
    try:
        with tarfile.open(
            path, "r|gz"
        ) as archive:  # one pass, nothing unpacked to disk
            for member in archive:
                match = re.fullmatch(pattern, member.name)
                if match and member.isfile():
                    text = archive.extractfile(member).read().decode(encoding)
                    members.append((match, text))
    except UnicodeDecodeError as error:
        fault = f"holds text that is not {encoding} ({error})"
        raise DataError(path, fault, file.address) from error
    except (tarfile.TarError, OSError, EOFError, zlib.error) as error:
        fault = f"is not a whole archive ({error})"
        raise DataError(path, fault, file.address) from error
    return sorted(members, key=lambda member: member[0].string)


def _expect_sizes(file: PublishedFile, labels: list[int], wanted: int) -> None:
    """Complain unless there are `wanted` texts of each label."""
    bad, good = labels.count(0), labels.count(1)
    if (bad, good) != (wanted, wanted):
        fault = f"holds {bad:,} bad and {good:,} good texts, not {wanted:,} of each"
        raise DataError(file.name, fault, file.address)


# ---- Running text ----


def news() -> list[str]:
    """300 short reports from the news mail of the Australian Broadcasting Corporation.

    Source: the background corpus of Lee, Pincombe and Welsh (2005), as gensim ships it.
    """
    texts = _gensim_lines("lee_background.cor")
    print(f"news: {len(texts)} reports (embedded: Lee's corpus, from gensim)")
    return texts


def encyclopedia() -> tuple[list[str], list[str]]:
    """Titles and texts of 97 articles of the English Wikipedia, most on words with A.

    The markup is taken out, headings included. Paragraphs are separated by newlines.
    Source: the excerpt of Wikipedia (CC BY-SA) that gensim ships.
    """
    from gensim.corpora import wikicorpus

    path = _gensim_file(
        "enwiki-latest-pages-articles1.xml-p000000010p000030302-shortened.bz2"
    )
    articles = {}
    with bz2.open(path) as stream:
        for title, source, _ in wikicorpus.extract_pages(stream, ("0",)):
            text = _without_markup(wikicorpus.filter_wiki(source))
            if len(text.split()) > 50:  # leaves out redirections
                articles[title] = text
    size = sum(len(text.split()) for text in articles.values())
    print(
        f"encyclopedia: {len(articles)} articles, {size:,} words "
        "(embedded: Wikipedia, from gensim)"
    )
    return list(articles), list(articles.values())


def corpus(full: bool | None = None) -> str:
    """One long text, to learn writing from.

    Embedded: the 300 reports of `news()`, a newline between two. Full: Nietzsche's
    *Beyond Good and Evil* in English, 600,901 characters.
    Raises DataError where the full text cannot be had.
    """
    if wants_full(full):
        text = get(NIETZSCHE).read_text(encoding="utf-8")
        source = "full: Nietzsche, Beyond Good and Evil"
    else:
        text = "\n".join(_gensim_lines("lee_background.cor"))
        source = "embedded: Lee's news, from gensim"
    print(f"corpus: {len(text):,} characters, {len(set(text))} different ({source})")
    return text


def _without_markup(text: str) -> str:
    """The paragraphs of an article, without headings, lists, tables, signs for bold."""
    lines = [re.sub(r"'{2,}", "", line).strip() for line in text.splitlines()]
    return "\n".join(line for line in lines if line and line[0] not in "=*#:;|!{}[]<")


# ---- Pairs of words ----


def word_pairs() -> tuple[list[tuple[str, str]], np.ndarray]:
    """353 pairs of English words, and how related people find them, from 0 to 10.

    Source: WordSim-353 (Finkelstein et al. 2002, CC BY 4.0), as gensim ships it.
    """
    lines = _gensim_lines("wordsim353.tsv")
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    scores = np.array([float(score) for _, _, score in rows])
    print(f"word_pairs: {len(rows)} pairs with a score (embedded: WordSim-353, gensim)")
    return [(one, other) for one, other, _ in rows], scores


# ---- Word vectors ----


def vectors(full: bool | None = None) -> tuple[list[str], np.ndarray]:
    """Words, the most frequent first, and their vectors: (words, 50) float32.

    Embedded: 4,000 words, trained on `encyclopedia()` (`data/make_vectors.py`). Full:
    the file glove.6B.50d.txt of GloVe (Pennington et al. 2014), or the beginning of it.
    Its archive holds much more and is never downloaded: unpack it into TUTOR_DATA_DIR.
    Raises DataError where that file is missing or damaged.
    """
    path, source = EMBEDDED / "vectors.txt.gz", "embedded: trained on the encyclopedia"
    if wants_full(full):
        path, source = find(GLOVE_ADDRESS, GLOVE_NAME), "full: GloVe"
        if path is None:
            raise DataError(GLOVE_NAME, "is not there to be read", GLOVE_ADDRESS)
    words, rows = _read_vectors(path)
    print(f"vectors: {len(words):,} words, {rows.shape[1]} numbers each ({source})")
    return words, rows


def _read_vectors(path: Path) -> tuple[list[str], np.ndarray]:
    """Words and vectors of a text file: in each line a word and its numbers."""
    words, rows = [], []
    try:
        with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as stream:
            for line in stream:
                word, *numbers = line.decode("utf-8").rstrip().split(" ")
                words.append(word)
                rows.append(np.array(numbers, dtype="float32"))
        return words, np.stack(rows)
    except ValueError as error:  # no text, no number, another length, an empty file
        fault = f"holds no word vectors of one length (line {len(words)}: {error})"
        raise DataError(path, fault, GLOVE_ADDRESS) from error


# ---- Files that gensim ships ----


def _gensim_file(name: str) -> Path:
    """Where gensim keeps a file for its tutorials; gensim itself is not imported."""
    package = importlib.util.find_spec("gensim")
    if package is None:
        raise ModuleNotFoundError(
            'gensim is not installed. Run "%pip install gensim", or `make setup`.'
        )
    return Path(package.origin).parent / "test" / "test_data" / name


def _gensim_lines(name: str, encoding: str = "utf-8") -> list[str]:
    text = _gensim_file(name).read_text(encoding=encoding)
    return [line for line in text.split("\n") if line]
