"""Notebook 23: the ideas of the course, and which idea is built on which."""

from drawing import (
    BLUE,
    GRAY,
    GREEN,
    INK,
    ORANGE,
    PALE_ORANGE,
    PURPLE,
    RED,
    WHITE,
    Drawing,
)

PARTS = {  # title, colour, corner, nodes: number -> (column, row, name)
    "I  By hand": (BLUE, (20, 24)),
    "II  Keras": (GREEN, (365, 24)),
    "III  Vision": (RED, (710, 24)),
    "IV  Representations": (PURPLE, (20, 368)),
    "V  Sequences": (ORANGE, (365, 368)),
    "VI  Beyond": (GRAY, (710, 368)),
}
NODES = [
    {
        1: (0, 0, "a neuron and\nits gradient"),
        2: (0, 1, "backpropagation,\nmomentum"),
        3: (1, 0, "gradients\nfrom a graph"),
        4: (1, 1, "mini-batches,\nscale, softmax"),
    },
    {
        5: (0, 0, "fit, validate,\ntest once"),
        6: (1, 0, "losses, rates,\noptimisers"),
        7: (1, 1, "dropout,\nbatch norm"),
        8: (0, 1, "graphs of layers,\nskips, sharing"),
        9: (1, 2, "own layers,\nown training"),
    },
    {
        10: (0, 2, "convolution,\npooling"),
        11: (0, 1, "CNN,\naugmentation"),
        12: (0, 0, "deep networks\nof blocks"),
        13: (1, 1, "transfer,\nfine-tuning"),
    },
    {
        14: (0, 0, "autoencoders,\nPCA"),
        15: (0, 1, "word vectors"),
        16: (1, 1, "convolution\nover words"),
    },
    {
        17: (0, 0, "a state, gates,\nRNN to LSTM"),
        18: (0, 1, "masks, splits\nby document"),
        19: (1, 1, "language model,\nsampling"),
        20: (1, 0, "two branches,\nvideo"),
    },
    {
        21: (0, 0, "attention, GPT"),
        22: (1, 0, "many workers,\ncheckpoints"),
    },
]
# From a node to one that is built on it; R, L, T, B: where the arrow starts and ends.
EDGES = """1B2T 2R4L 2R3L 4R5L 5R6L 5B8T 6B7T 8R9L 7R11L 10T11B 11T12B 11R13L
14B15T 15R16L 16R18L 17B18T 17R19L 17R20L 19R21L"""
LANES = {  # in the corridor between the rows: its start, height and end
    (4, 10): ((300, 168), 272, 795),
    (8, 14): ((400, 168), 290, 140),
    (10, 16): ((770, 230), 308, 290),
    (2, 17): ((80, 168), 326, 430),
    (11, 20): ((716, 152), 344, 600),
    (9, 21): ((620, 230), 290, 795),
    (6, 22): ((690, 74), 326, 940),
}
WIDTH, HEIGHT = 132, 46

picture = Drawing(
    1035, 566, "Map of the ideas of the course; arrows lead to what follows"
)
box, color_of = {}, {}
for (title, (color, (left, top))), nodes in zip(PARTS.items(), NODES, strict=True):
    upper = top < 100
    height, line = (224, top + 18) if upper else (178, top + 162)
    picture.box(left, top, 305, height, fill=WHITE, stroke=color, dashed=True)
    picture.text(left + 14, line, title, bold=True, anchor="start", color=INK)
    for number, (column, row, _) in nodes.items():
        y = top + (36 if upper else 20) + row * 62
        box[number] = (left + 13 + column * 147, y)
        color_of[number] = color


def side(number, where):
    x, y = box[number]
    shift = {"R": (WIDTH, HEIGHT / 2), "L": (0, HEIGHT / 2)}
    shift |= {"T": (WIDTH / 2, 0), "B": (WIDTH / 2, HEIGHT)}
    return x + shift[where][0], y + shift[where][1]


for edge in EDGES.split():
    cut = next(i for i, letter in enumerate(edge) if letter in "RLTB")
    start, end = int(edge[:cut]), int(edge[cut + 1 : -1])
    picture.arrow(*side(start, edge[cut]), *side(end, edge[-1]), color_of[start])
for (start, end), ((x1, y1), y, x2) in LANES.items():
    color, below = color_of[start], end > 13
    if start in (6, 11):  # leaves at the side
        edge = box[start][0] + (WIDTH if start == 6 else 0)
        picture.line(edge, y1, x1, y1, color)
    picture.line(x1, y1, x1, y, color)
    picture.line(x1, y, x2, y, color)
    picture.arrow(x2, y, x2, box[end][1] + (0 if below else HEIGHT), color)
for nodes in NODES:
    for number, (_, _, name) in nodes.items():
        place = (*box[number], WIDTH, HEIGHT)
        picture.box(*place, f"{number:02}  {name}", stroke=color_of[number], size=13)
place = (723, 450, 2 * WIDTH + 15, HEIGHT)
text = "23  a project of your own,\nbuilt on all of these"
picture.box(*place, text, fill=PALE_ORANGE, stroke=INK, size=13)
picture.save("23_map.svg")
