# mentions: Put it in a list
def ask_above(scene):
    first, second = scene[:2]
    answer = "yes" if first[3] < second[3] else "no"
    return f"is the {first[0]} above the {second[0]}", answer
