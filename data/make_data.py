"""Make the committed data sets again: `python data/make_data.py` writes them here.

Every random number comes from `np.random.RandomState`, whose streams NumPy has frozen
(NEP 19), so that the files are the same with every NumPy. README.md describes them.
"""

import gzip
import io
from pathlib import Path

import numpy as np
from reviews_grammar import make_reviews
from sklearn.datasets import load_diabetes, make_moons

# Class_1 ... Class_9 in Kaggle's Otto `train.csv` of 61,878 rows.
OTTO_CLASS_SIZES = [1929, 16122, 8004, 2691, 2739, 14135, 2839, 8464, 4955]


def files() -> dict[str, bytes]:
    """The contents of every data file, by file name."""
    return {
        "intro_to_ann.csv": moons_csv(),
        "people.csv": people_csv(),
        "diabetes.csv": diabetes_csv(),
        # mtime=0 keeps the time of writing out of the archive.
        "products.csv.gz": gzip.compress(products_csv(), mtime=0),
        "reviews.tsv.gz": gzip.compress(reviews_tsv(), mtime=0),
    }


def moons_csv() -> bytes:
    """500 noisy points on two half circles that reach into each other."""
    points, labels = make_moons(n_samples=500, noise=0.2, random_state=12)
    return csv("x1,x2,label", "%.8f,%.8f,%d", points, labels)


def people_csv() -> bytes:
    """1,000 people with standard normal features; the first half is shifted."""
    features = np.random.RandomState(42).standard_normal((1000, 3))
    features[:500] += [1, 1, -1]
    groups = np.repeat([1, 0], 500)
    return csv("weight,height,age,group", "%.8f,%.8f,%.8f,%d", features, groups)


def diabetes_csv() -> bytes:
    """The 442 patients that scikit-learn ships, in their original units."""
    x, y = load_diabetes(return_X_y=True, scaled=False)
    names = ["age", "sex", "bmi", "bp", "s1", "s2", "s3", "s4", "s5", "s6"]
    header = ",".join([*names, "progression"])
    return csv(header, ",".join(["%.10g"] * 11), x, y)


def reviews_tsv() -> bytes:
    """6,000 short film reviews: a label (1 good, 0 bad), a tab, and the text."""
    texts, labels = make_reviews(size=6000, seed=2005)
    rows = zip(labels, texts, strict=True)
    return "".join(f"{label}\t{text}\n" for label, text in rows).encode()


def products_csv(size: int = 6000) -> bytes:
    """`size` products in the format of Kaggle's Otto data, sorted by class.

    A product belongs to one of four kinds of its class, and a kind combines three out
    of 40 themes. A theme raises the rates of some features. Classes share themes: it
    is the combination that tells them apart, and a linear model sees only a part of
    that. Class_2, Class_3 and Class_4 have one kind in common, which no model can
    separate. Counts are negative binomial: Poisson draws, whose rate varies from
    product to product by a gamma factor of mean 1.
    """
    rng = np.random.RandomState(2015)
    popularity = rng.lognormal(sigma=1.0, size=93)
    themes = rng.uniform(size=(40, 93)) < 0.08  # the features that each theme raises
    kinds = rng.randint(40, size=(9, 4, 3))  # (class, kind, place) -> theme
    kinds[2:4, 0] = kinds[1, 0]
    rates = popularity * (0.15 + 2.2 * themes[kinds].sum(axis=2))  # (9, 4, 93)

    ends = size * np.cumsum(OTTO_CLASS_SIZES) / np.sum(OTTO_CLASS_SIZES)
    class_sizes = np.diff(np.rint(ends).astype(int), prepend=0)
    classes = np.repeat(np.arange(9), class_sizes)  # (size,)
    product_rates = rates[classes, rng.randint(4, size=size)]  # (size, 93)
    factors = rng.gamma(shape=0.4, scale=1 / 0.4, size=product_rates.shape)
    counts = rng.poisson(product_rates * factors)

    header = ["id", *(f"feat_{number}" for number in range(1, 94)), "target"]
    formats = ["%d"] * 94 + ["Class_%d"]
    ids = np.arange(1, size + 1)
    return csv(",".join(header), ",".join(formats), ids, counts, classes + 1)


def csv(header: str, formats: str, *columns: np.ndarray) -> bytes:
    """A CSV file of `columns`, arrays of shape (rows,) or (rows, k), side by side."""
    text = io.StringIO()
    table = np.column_stack(columns)
    np.savetxt(text, table, fmt=formats, header=header, comments="")
    return text.getvalue().encode()


if __name__ == "__main__":
    folder = Path(__file__).parent
    for name, content in files().items():
        (folder / name).write_bytes(content)
        print(f"wrote {folder / name}: {len(content):,} bytes")
