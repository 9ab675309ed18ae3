# mentions: should be
def average(values):
    return sum(values)
