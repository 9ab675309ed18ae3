"""Train vectors.txt.gz again: `python data/make_vectors.py` writes it here.

Skip-gram with negative sampling, as in notebook 15, on the articles that gensim ships.
Sums of floats differ a little from machine to machine, and so do the last digits: this
is why `make data` leaves the file alone.
"""

import gzip
import re
import sys
from pathlib import Path

DATA = Path(__file__).parent
NUM_WORDS = 4000  # the most frequent ones; the file stays below 400 kB
SETTINGS = {"vector_size": 50, "window": 5, "epochs": 20, "sg": 1, "negative": 5}


def lines() -> list[str]:
    """Lines of a word and its numbers, the most frequent word first."""
    from gensim.models import Word2Vec

    sys.path.insert(0, str(DATA.parent / "notebooks"))
    from tutor import datasets

    _, articles = datasets.encyclopedia()
    # By lines: gensim cuts off what exceeds 10,000 words.
    paragraphs = "\n".join(articles).lower().split("\n")
    sentences = [re.findall("[a-z]+", paragraph) for paragraph in paragraphs]
    # One worker and a fixed seed: several would change the order of the steps.
    model = Word2Vec(sentences, **SETTINGS, min_count=5, workers=1, seed=42)
    words = model.wv.index_to_key[:NUM_WORDS]
    return [" ".join([w, *(f"{x:.2f}" for x in model.wv[w])]) for w in words]


if __name__ == "__main__":
    path = DATA / "vectors.txt.gz"
    path.write_bytes(gzip.compress(("\n".join(lines()) + "\n").encode(), mtime=0))
    print(f"wrote {path}: {path.stat().st_size:,} bytes")
