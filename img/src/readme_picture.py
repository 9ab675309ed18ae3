"""The picture of the README: the figure that notebook 02 stores among its outputs."""

import base64
from pathlib import Path

import nbformat

ROOT = Path(__file__).parents[2]
notebook = nbformat.read(ROOT / "notebooks/02_neural_network.ipynb", as_version=4)
pictures = [
    output.data["image/png"]
    for cell in notebook.cells
    for output in cell.get("outputs", [])
    if "One hidden unit draws" in output.get("data", {}).get("text/plain", "")
]
(ROOT / "img/readme.png").write_bytes(base64.b64decode(pictures[0]))
