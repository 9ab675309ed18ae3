"""The badge that opens a notebook in Colab, kept here so that it shows offline, too."""

from drawing import ORANGE, PALE_ORANGE, Drawing

badge = Drawing(132, 28, "Open in Colab")
badge.circle(18, 14, 6, fill=PALE_ORANGE, stroke=ORANGE)
badge.circle(26, 14, 6, fill=PALE_ORANGE, stroke=ORANGE)
badge.text(80, 14, "Open in Colab", size=12)
badge.save("open_in_colab.svg")
