# mentions: compare the rows, not the columns
def ask_above(scene):
    first, second = scene[:2]
    answer = "yes" if first[2] < second[2] else "no"
    return [(f"is the {first[0]} above the {second[0]}", answer)]
