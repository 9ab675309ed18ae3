# mentions: Keep the order of the scene
def ask_above(scene):
    upper, lower = sorted(scene[:2], key=lambda part: part[3])
    return [(f"is the {upper[0]} above the {lower[0]}", "yes")]
