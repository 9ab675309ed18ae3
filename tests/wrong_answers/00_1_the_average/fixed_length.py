# mentions: the number you divide it by
def average(values):
    return sum(values) / 4
