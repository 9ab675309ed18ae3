"""Notebook 00: the map of the course, six parts from left to right."""

from drawing import BLUE, PALE_BLUE, PALE_GRAY, Drawing

PARTS = [
    ("I  By hand", ["perceptron", "neural network", "autodiff", "digits by hand"]),
    ("II  Keras", ["first models", "training", "MLPs", "functional API", "own parts"]),
    ("III  Vision", ["convolution", "CNNs", "famous models", "transfer"]),
    ("IV  Representations", ["autoencoders", "word vectors", "text CNN"]),
    (
        "V  Sequences",
        ["RNN by hand", "classify text", "generate text", "pictures + text"],
    ),
    ("VI  Beyond", ["attention", "many machines", "where next"]),
]

WIDTH, GAP, TOP = 148, 18, 66
picture = Drawing(6 * (WIDTH + GAP) + GAP, 386, "Map of the course in six parts")
number = 1
for i, (title, notebooks) in enumerate(PARTS):
    x = GAP + i * (WIDTH + GAP)
    picture.text(x + WIDTH / 2, 34, title, bold=True)
    for row, name in enumerate(notebooks):
        y, label = TOP + row * 54, f"{number:02} {name}"
        picture.box(x, y, WIDTH, 42, label, fill=PALE_BLUE, stroke=BLUE, size=14)
        if row:
            picture.arrow(x + WIDTH / 2, y - 12, x + WIDTH / 2, y)
        number += 1
    if i + 1 < len(PARTS):
        picture.arrow(x + WIDTH + 1, 34, x + WIDTH + GAP - 1, 34)
picture.box(GAP, 346, 6 * (WIDTH + GAP) - GAP, 26, fill=PALE_GRAY, stroke=PALE_GRAY)
picture.text(
    picture.width / 2,
    359,
    "in every part: by hand → in Keras → shown to agree",
    size=14,
)
picture.save("00_map.svg")
