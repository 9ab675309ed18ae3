"""Notebook 21: three masks, who asks by who is asked."""

from drawing import BLUE, GRAY, INK, PALE_GRAY, Drawing

NUM, SIDE = 6, 30
MASKS = [
    ("no mask", lambda back: True),
    ("causal", lambda back: back >= 0),
    ("causal, reach 3", lambda back: 0 <= back < 3),
]

picture = Drawing(900, 280, "Three masks: all, the causal triangle, a band of three")
for k, (title, may_look) in enumerate(MASKS):
    left, top = 100 + 280 * k, 62
    picture.text(left + NUM * SIDE / 2, 24, title, size=16, bold=True)
    for asking in range(NUM):
        picture.text(left - 16, top + (asking + 0.5) * SIDE, str(asking), size=13)
        picture.text(left + (asking + 0.5) * SIDE, top - 12, str(asking), size=13)
        for asked in range(NUM):
            seen = may_look(asking - asked)
            x, y = left + asked * SIDE + 2, top + asking * SIDE + 2
            fill, stroke = (BLUE, BLUE) if seen else (PALE_GRAY, GRAY)
            picture.box(x, y, SIDE - 4, SIDE - 4, fill=fill, stroke=stroke)
    picture.text(left + NUM * SIDE / 2, top + NUM * SIDE + 20, "is asked", color=INK)
picture.text(45, 62 + NUM * SIDE / 2, "asks", color=INK)
picture.save("21_masks.svg")
