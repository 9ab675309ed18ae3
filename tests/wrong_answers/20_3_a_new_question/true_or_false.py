# mentions: should be the text
def ask_above(scene):
    first, second = scene[:2]
    return [(f"is the {first[0]} above the {second[0]}", first[3] < second[3])]
